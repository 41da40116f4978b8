// `npm test`: builds what the tests run (server and client), then Jest, whose summary comes last.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from './build.mjs';

const ROOT = resolve(import.meta.dirname, '..');

try {
  build((line) => process.stdout.write(`${line}\n`));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

mkdirSync(join(ROOT, 'reports'), { recursive: true });
const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
// Kept for `npm run spec:coverage` and for the count that CI prints.
const report = ['--json', '--outputFile=reports/tests.json'];
const args = ['--experimental-vm-modules', '--no-warnings', jest, ...report, ...process.argv.slice(2)];
const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
