import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startServer, type ServerOptions, type TestServer } from '../support/index.js';

/** Another folder than the usual one, where a build runs beside the tests and would empty it under them. */
const CLIENT_FOLDER = resolve(process.env.ECARS_TEST_CLIENT ?? 'client/dist');

/** The real application with its screens, as built. */
export function startWithScreens(options: ServerOptions = {}): Promise<TestServer> {
  if (!existsSync(join(CLIENT_FOLDER, 'index.html'))) throw new Error(`no screens in ${CLIENT_FOLDER}: npm run build`);
  return startServer({ ...options, config: { ...options.config, clientFolder: CLIENT_FOLDER } });
}

export const WIDTHS = [1280, 320] as const;

/** Nothing may need scrolling sideways, but what says so (tables, plots). */
export const sidewaysScroll = `document.documentElement.scrollWidth - document.documentElement.clientWidth`;
