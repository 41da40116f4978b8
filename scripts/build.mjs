// Builds what is missing or stale: each part keeps the hash of its sources in its output.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = resolve(import.meta.dirname, '..');
const LOCK = join(ROOT, 'node_modules/.cache/ecars-build.lock');
const OUTPUTS = new Set(['dist', 'node_modules']);

const PARTS = [
  {
    name: 'serveur',
    output: 'dist',
    sources: ['src', 'schemas', '.swcrc', 'nest-cli.json', 'package-lock.json'],
    tool: '@nestjs/cli/bin/nest.js',
    args: ['build'],
  },
  {
    name: 'écrans',
    output: 'client/dist',
    sources: ['client', 'src/forms', 'src/shared', 'schemas', 'package-lock.json'],
    tool: 'vite/bin/vite.js',
    args: ['build', 'client', '--logLevel', 'warn'],
  },
];

/** Builds the parts whose sources have changed (all, or those named); `log` hears what is done. Throws when one does not build. */
export function build(log = () => undefined, names = PARTS.map(({ name }) => name)) {
  const parts = PARTS.filter(({ name }) => names.includes(name));
  if (parts.every(isFresh)) return;
  const unlock = lock();
  try {
    for (const part of parts) buildPart(part, log);
  } finally {
    unlock();
  }
}

function isFresh({ output, sources }) {
  const stamp = join(ROOT, output, '.stamp');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOf(sources);
}

/** Two commands at once do not build into the same folder: the second waits, then finds the work done. */
function lock() {
  mkdirSync(dirname(LOCK), { recursive: true });
  for (;;) {
    try {
      writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
      return () => rmSync(LOCK, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') return () => undefined; // a read-only installation is built already
    }
    if (!isAlive(Number(readOr(LOCK, '')))) rmSync(LOCK, { force: true });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
}

function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

function readOr(path, otherwise) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
}

function buildPart(part, log) {
  if (isFresh(part)) return;
  const { name, output, sources, tool, args } = part;
  const stamp = join(ROOT, output, '.stamp');
  const hash = hashOf(sources);
  const script = [join(ROOT, 'node_modules', tool), join(ROOT, 'client/node_modules', tool)].find((path) => existsSync(path));
  if (!script) return useWhatIsThere(name, stamp);
  log(`Construction : ${name}…`);
  const started = Date.now();
  rmSync(stamp, { force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (status !== 0) throw new Error(`La construction a échoué (${name}).\n${stdout}${stderr}`);
  writeFileSync(stamp, hash);
  log(`Construction : ${name}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** An image holds what was built and not the tools. */
function useWhatIsThere(name, stamp) {
  if (existsSync(stamp)) return;
  throw new Error(
    `Rien n'est construit (${name}) et les outils manquent : lancez « npm ci » avec les paquets de développement (sans NODE_ENV=production).`,
  );
}

function hashOf(sources) {
  const hash = createHash('sha256');
  const add = (path) => {
    const full = join(ROOT, path);
    if (!existsSync(full)) return;
    if (!statSync(full).isDirectory()) return hash.update(path).update(readFileSync(full));
    for (const entry of readdirSync(full).sort()) if (!OUTPUTS.has(entry)) add(join(path, entry));
  };
  sources.forEach(add);
  return hash.digest('hex');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    build((line) => process.stdout.write(`${line}\n`));
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
