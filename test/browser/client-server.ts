import { resolve } from 'node:path';
import { startServer, type ServerOptions, type TestServer } from '../support/index.js';

/** The real application with its screens, as built. */
export function startWithScreens(options: ServerOptions = {}): Promise<TestServer> {
  return startServer({ ...options, config: { ...options.config, clientFolder: resolve('client/dist') } });
}

export const WIDTHS = [1280, 320] as const;

/** Nothing may need scrolling sideways, but what says so (tables, plots). */
export const sidewaysScroll = `document.documentElement.scrollWidth - document.documentElement.clientWidth`;
