import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Agent, signIn } from './agent.js';
import { type TestServer } from './server.js';

interface Chrome {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** How long a page is waited for: the slowest machine has its time, and nothing is retried. */
const PATIENCE = 120_000;

/** Ours, not the package's: those switch web security off, and a page could read another origin. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

/** A real Chromium. Found by the global setup; when there is none, the tests that need one fail and say why. */
export function openBrowser(): Promise<Browser> {
  const chrome = JSON.parse(process.env.ECARS_TEST_CHROME ?? 'null') as Chrome | null;
  if (!chrome) throw new Error('No browser found: set CHROME_PATH, or install Chrome, Edge or Chromium');
  const env = { ...(process.env as Record<string, string>), ...chrome.env };
  return chromium.launch({ executablePath: chrome.executablePath, env, args: FLAGS });
}

/**
 * `ECARS_TEST_LATENCY=1500`: every answer of the API comes up to so many milliseconds later, each at its own pace. Answers then
 * overtake each other as they do on a slow machine, and a test or a screen that counts on their order shows it.
 */
async function slowDown(context: BrowserContext): Promise<void> {
  const most = Number(process.env.ECARS_TEST_LATENCY ?? 0);
  if (most === 0) return;
  await context.route('**/api/**', async (route) => {
    await setTimeout(Math.random() * most);
    await route.fallback();
  });
}

/** A page whose console is silent: an error or a refusal of the Content-Security-Policy is kept in `complaints`. */
export interface WatchedPage {
  readonly page: Page;
  readonly complaints: string[];
}

export async function openPage(browser: Browser, server: Pick<TestServer, 'url'>, width = 1280): Promise<WatchedPage> {
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width, height: 900 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  });
  context.setDefaultTimeout(PATIENCE);
  await slowDown(context);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text());
  });
  return { page, complaints };
}

/** A page of somebody who has signed in already: signing in by hand has tests of its own. */
export async function signedInPage(browser: Browser, server: Pick<TestServer, 'url'>, email: string, width = 1280): Promise<WatchedPage> {
  return pageOf(browser, server, await signIn(server, email), width);
}

/** A page that shares the session of an agent. */
export async function pageOf(browser: Browser, server: Pick<TestServer, 'url'>, agent: Agent, width = 1280): Promise<WatchedPage> {
  const watched = await openPage(browser, server, width);
  const cookies = agent.jar.getCookies({ domain: '127.0.0.1', path: '/', secure: false, script: false });
  await watched.page
    .context()
    .addCookies(cookies.map(({ name, value }) => ({ name, value, url: server.url, httpOnly: true, sameSite: 'Lax' as const })));
  return watched;
}

export interface AxeFinding {
  readonly rule: string;
  readonly impact: string;
  readonly targets: readonly string[];
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page as it is. It enters over the debugging protocol: the Content-Security-Policy does not see it. */
export async function axe(page: Page): Promise<AxeFinding[]> {
  // Once for a document: it is half a megabyte.
  if (await page.evaluate(`typeof axe === 'undefined'`)) await page.evaluate(`${AXE};0`);
  return page.evaluate(`axe.run().then(({ violations }) => violations.map(({ id, impact, nodes }) => ({
    rule: id, impact: String(impact), targets: nodes.map((node) => String(node.target)),
  })))`);
}
