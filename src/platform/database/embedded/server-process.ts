import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { BootError } from '../../boot-error.js';
import { binary } from './binaries.js';
import { processOptions } from './data-folder.js';
import { type SystemUser } from './system-user.js';

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '80',
  timezone: 'UTC',
  shared_preload_libraries: 'pg_stat_statements',
};

export interface ServerSpec {
  readonly native: string;
  readonly folder: string;
  readonly port: number;
  readonly user: SystemUser | undefined;
  readonly settings: Readonly<Record<string, string>>;
}

/** Spawns PostgreSQL; its messages go to a file beside the data, which outlives us when we are killed. */
export function spawnServer({ native, folder, port, user, settings }: ServerSpec): ChildProcess {
  const options = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(logFile(folder), 'w', 0o600);
  // A Ctrl-C in a terminal goes to the whole group: there, the database must outlive the application's own stop.
  const detached = process.stdin.isTTY;
  const args = ['-D', folder, '-p', String(port), ...options];
  const child = spawn(binary(native, 'postgres'), args, { ...processOptions(user), detached, stdio: ['ignore', log, log] });
  closeSync(log);
  return child;
}

/** Resolves when the server answers; a server that ends before says why. */
export async function serverReady(child: ChildProcess, url: string, folder: string): Promise<void> {
  while (!(await answers(url))) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new BootError(`PostgreSQL n'a pas démarré : ${readFileSync(logFile(folder), 'utf8').slice(-2000)}`);
    }
    await wait(30);
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new Client(url);
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

function logFile(folder: string): string {
  return `${folder}.log`;
}
