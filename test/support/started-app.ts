import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../src/platform/database/embedded/free-port.js';
import { Child } from './child.js';

/** The application as the start command runs it, in a group of processes of its own. */
export interface StartedApp {
  readonly child: Child;
  readonly url: string;
  readonly mailsUrl: string;
  readonly port: number;
}

export interface StartOptions {
  readonly dataFolder: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
}

export function startCommand({ dataFolder, port = 0, env = {} }: StartOptions): Child {
  return new Child('scripts/start.mjs', [], { ...ownEnvironment(dataFolder), PORT: String(port), ...env });
}

export async function startApp(options: StartOptions): Promise<StartedApp> {
  const port = options.port ?? (await freePort());
  const child = startCommand({ ...options, port });
  const [, mailsUrl = ''] = await child.prints(/Courriels\s+(http\S+)/);
  await child.prints(/Comptes de démonstration/);
  const url = `http://127.0.0.1:${String(port)}`;
  while ((await fetch(`${url}/api/health`).catch(() => undefined))?.ok !== true) await wait(50);
  return { child, url, mailsUrl, port };
}

/** The environment without the variables of the caller's own installation: an empty one counts as absent. */
export function ownEnvironment(dataFolder: string): NodeJS.ProcessEnv {
  return { ...process.env, DATABASE_URL: '', DATABASE_OWNER_URL: '', SMTP_URL: '', PUBLIC_URL: '', DATA_DIR: dataFolder };
}

/** Past everything: the superuser's address of an embedded database that runs. */
export function embeddedUrl(dataFolder: string): string {
  const folder = join(dataFolder, 'postgres');
  const port = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[3] ?? '';
  return `postgres://ecars_admin:${readFileSync(join(folder, '.secret'), 'utf8')}@127.0.0.1:${port}/ecars`;
}
