import { type Browser, type Page } from 'playwright-core';
import { axe, type TestServer } from '../support/index.js';
import { sidewaysScroll, WIDTHS } from './client-server.js';
import { UNSOUND_MARKUP } from './markup.js';

/** 1280 px at 200 %: as many CSS pixels as half the screen, each twice as fine. */
const ZOOMED = { width: 640, height: 450 };

/** Another page of the same person, at 200 %. */
export async function zoomed(browser: Browser, { url }: TestServer, of: Page): Promise<Page> {
  const storageState = await of.context().storageState();
  const context = await browser.newContext({ baseURL: url, viewport: ZOOMED, deviceScaleFactor: 2, locale: 'fr-FR', storageState });
  return context.newPage();
}

/** One title, named in the window; nothing for axe, nothing for a validator, nothing sideways. */
export async function isSound(page: Page, where: string): Promise<void> {
  const headings = await page.locator('h1').count();
  const named = /^\S.* – e-CARS$/.test(await page.title());
  const [sideways, markup] = [await page.evaluate(sidewaysScroll), await page.evaluate(UNSOUND_MARKUP)];
  const found = { where, headings, named, sideways, markup, axe: await axe(page) };
  expect(found).toEqual({ where, headings: 1, named: true, sideways: 0, markup: [], axe: [] });
}

/** The same state at each width: a held or refused reading stays as it is while the window changes. */
export async function isSoundAtEachWidth(page: Page, where: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await isSound(page, `${where} at ${String(width)} px`);
  }
  await page.setViewportSize({ width: WIDTHS[0], height: 900 });
}

/** The same at 200 %, on a page that stands as it is. */
export async function isSoundZoomed(page: Page, where: string): Promise<void> {
  await page.setViewportSize(ZOOMED);
  await isSound(page, `${where} at 200 %`);
  await page.setViewportSize({ width: WIDTHS[0], height: 900 });
}

export const titled = (page: Page, name: RegExp): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();

/** What a server answers that cannot serve now, or will not. */
export const refusal = (status: number, more: object = {}) => ({
  status,
  contentType: 'application/problem+json',
  body: JSON.stringify({ type: 'about:blank', title: 'Refused', status, code: `http.${String(status)}`, ...more }),
});
