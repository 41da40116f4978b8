import { existsSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { BootError } from '../../boot-error.js';

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** The PostgreSQL that runs on a data folder, if one does: left by a process that was killed, or somebody's. */
export function runningPostmaster(folder: string): Postmaster | undefined {
  const file = pidFile(folder);
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const found = { pid: Number(lines[0]), port: Number(lines[3]) };
  return isPostmasterOf(found.pid, folder) ? found : undefined;
}

/** A killed PostgreSQL leaves its file; in a container its number may belong to another process, or to a zombie. */
export async function clearStalePidFile(folder: string): Promise<void> {
  if (!existsSync(pidFile(folder)) || process.platform !== 'linux') return;
  for (let tries = 0; tries < 200 && processesIn(folder).length > 0; tries++) await wait(50);
  if (processesIn(folder).length > 0)
    throw new BootError(`Des processus PostgreSQL tournent encore sur ${folder} : arrêtez-les puis recommencez.`);
  rmSync(pidFile(folder), { force: true });
}

/** Stops a server that is not our child, as its administrator would (fast shutdown). */
export async function stopPostmaster({ pid }: Postmaster, folder: string): Promise<void> {
  if (!isPostmasterOf(pid, folder)) return;
  process.kill(pid, 'SIGINT');
  while (isPostmasterOf(pid, folder)) await wait(25);
}

function pidFile(folder: string): string {
  return join(folder, 'postmaster.pid');
}

function isPostmasterOf(pid: number, folder: string): boolean {
  if (!exists(pid)) return false;
  if (process.platform !== 'linux') return true;
  return !isZombie(pid) && workingFolder(String(pid)) === realpathSync(folder);
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function isZombie(pid: number): boolean {
  try {
    return /^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}

function processesIn(folder: string): string[] {
  const real = realpathSync(folder);
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && workingFolder(name) === real);
}

function workingFolder(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}
