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

interface Shift {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { node: Element | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

/** What moved by itself, without anybody's click, and how much of the window that was. */
interface Moved {
  readonly share: number;
  readonly what: readonly string[];
}

/** From now on each page keeps what has moved on it. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = window as unknown as { moved: { share: number; what: string[] } };
    seen.moved = { share: 0, what: [] };
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as unknown as Shift[]) {
        if (hadRecentInput) continue;
        seen.moved.share += value;
        for (const { node, previousRect, currentRect } of sources)
          seen.moved.what.push(
            `${node?.nodeName ?? '?'}.${node?.className ?? ''}: ${String(previousRect.top)} → ${String(currentRect.top)}`,
          );
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await (await page.context().newCDPSession(page)).send('Network.emulateNetworkConditions', SLOW);
}

const moved = (page: Page): Promise<Moved> => page.evaluate(() => (window as unknown as { moved: Moved }).moved);

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
      const { share, what } = await moved(page);
      if (share > STILL) restless.push({ path, share, what });
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
      const { share, what } = await moved(page);
      if (share > STILL) restless.push({ path, share, what });
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
  await page.waitForFunction((limit) => (window as unknown as { moved: Moved }).moved.share > limit, STILL);
  expect((await moved(page)).what.length).toBeGreaterThan(0);
});
