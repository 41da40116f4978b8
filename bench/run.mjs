// `npm run bench [-- --quick]`: installs the peers, builds the product, runs each benchmark in a process of its own.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';

const here = import.meta.dirname;
const root = path.resolve(here, '..');
const QUICK = ['p2-step-cost.mjs', 'p4-validation.mjs'];
const FULL = [
  ...QUICK,
  'p5-open-contract.mjs',
  'p8-word-report.mjs',
  'p9-all-documents.mjs',
  'p11-browser.mjs',
  'p12-click-to-form.mjs',
  'every-screen.mjs',
  'known-unknown.mjs',
  'lighthouse.mjs',
];

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(path.join(here, 'node_modules'))) run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], here);
run(process.execPath, ['scripts/build.mjs'], root);
const load = () => loadavg()[0].toFixed(1);
console.log(
  `Node ${process.version}, ${availableParallelism()} cores, load average ${load()} before we start: above 1 a core, others are at work too.`,
);
for (const file of process.argv.includes('--quick') ? QUICK : FULL) {
  run(process.execPath, ['--expose-gc', '--no-warnings', path.join(here, file)], root);
}
console.log(`\nLoad average at the end: ${load()}.`);
