// Which rows of docs/inventory.md did the last test run prove? `npm run spec:coverage [-- --ids]`
import { existsSync, readFileSync } from 'node:fs';

const REPORT = 'reports/tests.json';
const ROW = /^\|\s*(S\d-\d{2})\s*\|\s*(browser|any)\s*\|/;

if (!existsSync(REPORT)) {
  console.error(`No ${REPORT}: run the tests first (npm test).`);
  process.exit(2);
}

const rows = readFileSync('docs/inventory.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, id, proof] = ROW.exec(line) ?? [];
    return id ? [{ id, proof }] : [];
  });

const carried = { any: new Set(), browser: new Set() };
for (const { name: file, assertionResults } of JSON.parse(readFileSync(REPORT, 'utf8')).testResults) {
  for (const { fullName, status } of assertionResults) {
    if (status !== 'passed') continue;
    for (const [, id] of fullName.matchAll(/\[(S\d-\d{2})\]/g)) {
      carried.any.add(id);
      if (/[\\/]test[\\/]browser[\\/]/.test(file)) carried.browser.add(id);
    }
  }
}

const unknown = [...carried.any].filter((id) => !rows.some((row) => row.id === id));
if (unknown.length > 0) {
  console.error(`Tests carry ids that the inventory does not know: ${unknown.join(', ')}`);
  process.exit(1);
}

const proven = rows.filter(({ id, proof }) => carried[proof].has(id));
if (process.argv.includes('--ids')) {
  for (const { id } of proven) console.log(id);
} else {
  for (const notice of [...new Set(rows.map(({ id }) => id.slice(0, 2)))]) {
    const all = rows.filter(({ id }) => id.startsWith(notice));
    const missing = all
      .filter((row) => !proven.includes(row))
      .map(({ id, proof }) => (carried.any.has(id) ? `${id} (not in the ${proof})` : id));
    console.log(
      `${notice}: ${all.length - missing.length} of ${all.length} proven${missing.length > 0 ? `; not proven: ${missing.join(', ')}` : ''}`,
    );
  }
}
console.log(`${proven.length} of ${rows.length} ids proven`);
