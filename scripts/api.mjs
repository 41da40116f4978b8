// `npm run api:generate` writes docs/openapi.json and the client's types; `npm run api:check` says whether they are up to date.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import * as prettier from 'prettier';
import { build } from './build.mjs';

const ROOT = resolve(import.meta.dirname, '..');

build((line) => process.stderr.write(`${line}\n`), ['serveur']);
const { apiDocument } = await import('../dist/api-document.js');
const document = await apiDocument();
const types = astToString(await openapiTypescript(JSON.parse(JSON.stringify(document)), { alphabetize: true }));
const files = {
  'docs/openapi.json': JSON.stringify(document),
  'client/src/api/generated.d.ts': `// Written by « npm run api:generate »: do not edit.\n${types}`,
};

const stale = [];
for (const [name, text] of Object.entries(files)) {
  const path = join(ROOT, name);
  const options = { ...(await prettier.resolveConfig(path)), filepath: path };
  const formatted = await prettier.format(text, options);
  if (read(path) === formatted) continue;
  stale.push(name);
  if (process.argv.includes('--check')) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, formatted);
}

if (process.argv.includes('--check') && stale.length > 0) {
  process.stderr.write(`À régénérer avec « npm run api:generate » : ${stale.join(', ')}\n`);
  process.exit(1);
}
process.stdout.write(stale.length > 0 ? `Écrit : ${stale.join(', ')}\n` : 'API décrite à jour\n');
process.exit(0);

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
