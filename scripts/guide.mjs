// `npm run guide`: writes docs/guide/<region>.md and its pictures from the real product on its demonstration data.
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { build } from './build.mjs';

const ROOT = resolve(import.meta.dirname, '..');

build((line) => process.stdout.write(`${line}\n`));
const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
const env = { ...process.env, ECARS_GUIDE_FOLDER: join(ROOT, 'docs/guide') };
const args = ['--experimental-vm-modules', '--no-warnings', jest, 'test/browser/guide.spec.ts'];
const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
