import { type Page } from 'playwright-core';
import { isSoundAtEachWidth, refusal, titled } from './sound-page.js';

/** A screen, what it reads, and the heading that it has once it was read. */
export interface Screen {
  readonly path: string;
  readonly reads: RegExp;
  readonly title: RegExp;
}

const main = (page: Page) => page.getByRole('main');

/** Keeps the readings of a screen, then answers them with a refusal. */
async function holdThenRefuse(page: Page, reads: RegExp): Promise<() => void> {
  const gate = new EventTarget();
  const passed = new Promise((resolve) => {
    gate.addEventListener('open', resolve);
  });
  await page.route(reads, async (route) => {
    await passed;
    await route.fulfill(refusal(429));
  });
  return () => {
    gate.dispatchEvent(new Event('open'));
  };
}

/** A wait is said in words; then a refusal, with what to do; and the way to do it brings the page. */
export async function waitsThenRecovers(page: Page, { path, reads, title }: Screen): Promise<void> {
  const refuse = await holdThenRefuse(page, reads);
  await page.goto(path);
  await main(page).getByRole('status').filter({ hasText: /…$/ }).first().waitFor();
  await isSoundAtEachWidth(page, `${path}, loading`);
  refuse();
  await isRefused(page, `${path}, refused`, /^Trop de demandes en peu de temps/);
  await page.unroute(reads);
  await tryAgain(page, title);
}

/** What could not be read says so, and no longer waits. */
export async function isRefused(page: Page, where: string, words: RegExp): Promise<void> {
  await main(page).getByText(words).first().waitFor();
  await main(page).getByRole('status').filter({ hasText: /…$/ }).first().waitFor({ state: 'detached' });
  await isSoundAtEachWidth(page, where);
}

/** By the keyboard. */
export async function tryAgain(page: Page, title: RegExp): Promise<void> {
  const button = main(page).getByRole('button', { name: 'Réessayer' });
  await button.press('Enter');
  await titled(page, title);
  await button.waitFor({ state: 'detached' });
}
