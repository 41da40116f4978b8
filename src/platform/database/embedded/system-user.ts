import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { BootError } from '../../boot-error.js';

/** The ordinary user under which PostgreSQL runs when we are root: it refuses to run as root. */
export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

/** Undefined when we are not root: PostgreSQL then runs as we do. */
export function unprivilegedUser(): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const account = ['postgres', 'nobody'].map((name) => accounts.find(([found]) => found === name)).find(Boolean);
  if (!account) throw new BootError('PostgreSQL ne démarre pas sous root : créez un utilisateur « postgres » ou indiquez DATABASE_URL.');
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

/** Whether that user can walk to a path: a checkout under /root cannot be entered by anybody else. */
export function canReach(path: string, user: SystemUser | undefined): boolean {
  if (!user) return true;
  const folder = resolve(path);
  const parent = dirname(folder);
  return mayEnter(folder, user) && (parent === folder || canReach(parent, user));
}

function mayEnter(folder: string, user: SystemUser): boolean {
  if (!existsSync(folder)) return true;
  const { uid, gid, mode } = statSync(folder);
  if (uid === user.uid) return (mode & 0o100) !== 0;
  return (mode & (gid === user.gid ? 0o010 : 0o001)) !== 0;
}
