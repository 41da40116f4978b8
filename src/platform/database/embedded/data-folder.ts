import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BootError } from '../../boot-error.js';
import { binary } from './binaries.js';
import { type SystemUser } from './system-user.js';

export const SUPERUSER = 'ecars_admin';
const MAJOR_VERSION = '18';

/** What a PostgreSQL process of ours runs with: the unprivileged user, messages in English, no PG* variable of the caller. */
export function processOptions(user: SystemUser | undefined): { uid?: number; gid?: number; env: NodeJS.ProcessEnv; cwd: string } {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG')));
  return { ...user, env: { ...env, LC_ALL: 'C', HOME: tmpdir() }, cwd: tmpdir() };
}

/** Creates the cluster on the first start; afterwards only checks that this PostgreSQL can read it. */
export function prepareDataFolder(native: string, folder: string, user: SystemUser | undefined): void {
  const version = join(folder, 'PG_VERSION');
  if (!existsSync(version)) {
    initialise(native, folder, user);
    return;
  }
  const found = readFileSync(version, 'utf8').trim();
  if (found === MAJOR_VERSION) return;
  throw new BootError(
    `Le dossier ${folder} a été créé par PostgreSQL ${found}, la version embarquée est ${MAJOR_VERSION} : exportez les données, ou indiquez DATABASE_URL.`,
  );
}

/** The random password of the cluster's superuser; other secrets of an embedded installation derive from it. */
export function clusterPassword(folder: string): string {
  return readFileSync(join(folder, '.secret'), 'utf8');
}

function initialise(native: string, folder: string, user: SystemUser | undefined): void {
  const draft = mkdtempSync(`${folder}.init-`);
  const secret = `${draft}.secret`;
  writeFileSync(secret, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (user)
    [draft, secret].forEach((path) => {
      chownSync(path, user.uid, user.gid);
    });
  const locale = ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=fr-FR', '--locale=C'];
  const args = ['-D', draft, '-U', SUPERUSER, '-A', 'scram-sha-256', `--pwfile=${secret}`, ...locale];
  const { status, stderr, error } = spawnSync(binary(native, 'initdb'), args, { ...processOptions(user), encoding: 'utf8' });
  if (status !== 0) throw new BootError(`PostgreSQL n'a pas pu créer sa base dans ${folder} : ${error?.message ?? stderr}`);
  renameSync(secret, join(draft, '.secret'));
  renameSync(draft, folder); // one rename: an interrupted initdb leaves no half cluster
}
