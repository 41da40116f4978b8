import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { canReach, type SystemUser } from './system-user.js';

/** Where binaries and data go when the checkout cannot be entered by the user that runs PostgreSQL. */
const STATE_FOLDER = '/var/lib/ecars';

/** The binaries themselves, or a copy that the user can reach. */
export function placeBinaries(native: string, user: SystemUser | undefined): string {
  if (canReach(native, user)) return native;
  const copy = join(STATE_FOLDER, `postgres-${shortHash(readFileSync(join(native, '../package.json'), 'utf8'))}`);
  if (existsSync(copy)) return copy;
  mkdirSync(STATE_FOLDER, { recursive: true, mode: 0o755 });
  // Copied beside, then renamed: an interrupted copy is never taken for a whole one.
  const draft = `${copy}.${process.pid}`;
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  renameSync(draft, copy);
  return copy;
}

/** The data folder itself, or one named after it: two checkouts never share a database. */
export function placeData(dataFolder: string, user: SystemUser | undefined): string {
  const folder = resolve(dataFolder);
  mkdirSync(dirname(folder), { recursive: true });
  if (canReach(dirname(folder), user)) return folder;
  mkdirSync(STATE_FOLDER, { recursive: true, mode: 0o755 });
  return join(STATE_FOLDER, `data-${shortHash(folder)}`);
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
