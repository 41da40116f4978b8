import { type Browser } from 'playwright-core';
import { openBrowser, openPage, type ServerOptions, signedInPage, type TestServer, type WatchedPage } from '../support/index.js';
import { startWithScreens } from './client-server.js';

/** A server with its screens and a browser, there from the first test to the last of the file or `describe` that asks for them. */
export interface ScreensWorld {
  readonly server: TestServer;
  readonly browser: Browser;
  /** A page of nobody yet. */
  open(width?: number): Promise<WatchedPage>;
  /** A page of somebody who has signed in already. */
  signedIn(email: string, width?: number): Promise<WatchedPage>;
}

/** What serves the pages, and how it ends. */
interface Opened {
  readonly server: TestServer;
  close(): Promise<void>;
}

export function withScreens(options: ServerOptions = {}): ScreensWorld {
  return worldOf(async () => {
    const server = await startWithScreens(options);
    return { server, close: () => server.close() };
  });
}

/** The same around a server that was opened in another way. */
export function worldOf(open: () => Promise<Opened>): ScreensWorld {
  const held: { opened?: Opened; browser?: Browser } = {};
  beforeAll(async () => {
    held.opened = await open();
    held.browser = await openBrowser();
  });
  afterAll(async () => {
    await held.browser?.close();
    await held.opened?.close();
  });
  return {
    get server() {
      return there(held.opened).server;
    },
    get browser() {
      return there(held.browser);
    },
    open: (width) => openPage(there(held.browser), there(held.opened).server, width),
    signedIn: (email, width) => signedInPage(there(held.browser), there(held.opened).server, email, width),
  };
}

/** Only tests and hooks may ask. */
export function there<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('Asked for outside a test: it is not open yet');
  return one;
}
