import { type Page } from 'playwright-core';
import { WIDTHS } from './client-server.js';
import { accountOf, openDossier } from './dossier-of.js';
import { establishmentScreens } from './establishment-screens.js';
import { titled } from './sound-page.js';
import { withScreens } from './with-screens.js';

/** What Chromium calls good (« cumulative layout shift »): a tenth of the window, moved by its whole height. */
const STILL = 0.1;
const SLOW = { offline: false, latency: 40, downloadThroughput: 2_000_000, uploadThroughput: 500_000 };

const world = withScreens();

/** From now on each page keeps how much of it has moved by itself, without anybody's click. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = window as unknown as { moved: number };
    seen.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!entry.hadRecentInput) seen.moved += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await (await page.context().newCDPSession(page)).send('Network.emulateNetworkConditions', SLOW);
}

const moved = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as { moved: number }).moved);

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
}

describe.each(WIDTHS)('a page that arrives bit by bit, at %i px', (width) => {
  it('stands still: what is read is not pushed away by what comes after it', async () => {
    const screens = await establishmentScreens(world.server, await openDossier(world.server, 'DE VALOMBRE'));
    const { page } = await world.signedIn(accountOf('maude.tilleray'), width);
    await watchShifts(page);
    const restless = [];
    for (const { path, title } of [
      ...screens,
      { path: '/un-probleme', title: /problème/i },
      { path: '/accessibilite', title: /^Access/ },
    ]) {
      await page.goto(path);
      await titled(page, title);
      await settled(page);
      const shift = await moved(page);
      if (shift > STILL) restless.push({ path, shift });
    }
    expect(restless).toEqual([]);
  });

  it('stands still for whoever has not signed in', async () => {
    const { page } = await world.open(width);
    await watchShifts(page);
    const restless = [];
    for (const path of ['/connexion', '/renouvellement', '/un-probleme', '/accessibilite']) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await settled(page);
      const shift = await moved(page);
      if (shift > STILL) restless.push({ path, shift });
    }
    expect(restless).toEqual([]);
  });
});

it('would tell a page whose words are pushed down', async () => {
  const { page } = await world.open();
  await watchShifts(page);
  await page.goto('/accessibilite');
  await titled(page, /^Access/);
  await settled(page);
  await page.evaluate(() => {
    const pushed = document.createElement('p');
    pushed.style.height = '400px';
    document.querySelector('main')?.prepend(pushed);
  });
  await page.waitForFunction((limit) => (window as unknown as { moved: number }).moved > limit, STILL);
  expect(await moved(page)).toBeGreaterThan(STILL);
});
