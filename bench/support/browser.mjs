import { chromium } from 'playwright-core';
import { findChrome } from '../../scripts/chrome.mjs';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-background-networking'];

/** The Chromium of the tests, without their web security switched off. */
export function openBrowser(more = []) {
  const chrome = findChrome();
  if (!chrome) throw new Error('No browser found: set CHROME_PATH, or install Chrome, Edge or Chromium');
  return chromium.launch({ executablePath: chrome.executablePath, env: { ...process.env, ...chrome.env }, args: [...FLAGS, ...more] });
}

/** A page of somebody who has just signed in, with nothing in its cache. */
export async function signedInPage(browser, url, cookie) {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
  const cookies = cookie.split('; ').map((pair) => ({ name: pair.split('=')[0], value: pair.slice(pair.indexOf('=') + 1), url }));
  await context.addCookies(cookies);
  return context.newPage();
}
