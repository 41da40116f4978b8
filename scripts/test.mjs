// `npm test`: builds what the tests run (server and client), then Jest, whose summary comes last.
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { build } from './build.mjs';

const ROOT = resolve(import.meta.dirname, '..');

try {
  build((line) => process.stdout.write(`${line}\n`));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
const args = ['--experimental-vm-modules', '--no-warnings', jest, ...process.argv.slice(2)];
const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
