import { type Locator, type Page } from 'playwright-core';
import { accountOf, type KnownDossier, openDossier } from './dossier-of.js';
import { establishmentScreens } from './establishment-screens.js';
import { isRefused, type Screen, tryAgain, waitsThenRecovers } from './held-reading.js';
import { isSound, isSoundAtEachWidth, refusal, titled, zoomed } from './sound-page.js';
import { withScreens } from './with-screens.js';

const MAUDE = accountOf('maude.tilleray');
/** What is not drawn fits nowhere. */
const NOWHERE = { x: Number.NaN, y: Number.NaN, width: 0 };

const world = withScreens();
let dossier: KnownDossier;
let screens: Screen[];
beforeAll(async () => {
  dossier = await openDossier(world.server, 'DE VALOMBRE');
  screens = await establishmentScreens(world.server, dossier);
});

describe('every screen of an establishment, at 1280 and 320 px', () => {
  it('says what it waits for, why it could not be read and what to do, and « Réessayer » brings it', async () => {
    const { page } = await world.signedIn(MAUDE);
    for (const screen of screens) await waitsThenRecovers(page, screen);
  });

  it('says that the service is down, on a page that reads by itself and on one that waits for all it shows', async () => {
    const { page } = await world.signedIn(MAUDE);
    const [home, , , contract] = screens;
    for (const { path, reads, title } of [home, contract].filter((screen) => screen !== undefined)) {
      await page.route(reads, (route) => route.fulfill(refusal(503)));
      await page.goto(path);
      await isRefused(page, `${path}, down`, /momentanément indisponible/);
      await page.unroute(reads);
      await tryAgain(page, title);
    }
  });

  it('holds the link of an invitation until it is checked, and says when it could not be', async () => {
    const { page } = await world.open();
    await waitsThenRecovers(page, { path: '/activation#jeton', reads: /\/api\/activation\/check$/, title: /compte/ });
    await page.getByRole('main').getByText('Ce lien ne fonctionne pas').first().waitFor();
  });
});

describe('every screen of an establishment at 200 %', () => {
  it('holds in its width, with a title and nothing for axe to find', async () => {
    const signedIn = await world.signedIn(MAUDE);
    const page = await zoomed(world.browser, world.server, signedIn.page);
    for (const { path, title } of screens) {
      await page.goto(path);
      await titled(page, title);
      await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
      await isSound(page, `${path} at 200 %`);
    }
  });
});

describe('without network, by the keyboard alone', () => {
  const focusIsOnTheTitle = (page: Page) => page.waitForFunction(() => document.activeElement?.tagName === 'H1');

  it('a page whose file is not here yet says so, keeps the menu, and comes by itself when the network is back', async () => {
    const { page } = await world.signedIn(MAUDE);
    await page.goto('/mon-compte');
    await titled(page, /^Mon compte/);
    await page.context().setOffline(true);
    const menu = page.getByRole('navigation', { name: 'Menu principal' });
    await menu.getByRole('link', { name: 'Mon établissement' }).press('Enter');
    await titled(page, /^Le service n’a pas répondu/);
    await focusIsOnTheTitle(page);
    await page.getByRole('main').getByText('Vérifiez votre connexion').waitFor();
    await isSoundAtEachWidth(page, 'a page without its file');
    await page.context().setOffline(false);
    await titled(page, /^CH DE VALOMBRE/);
  });

  it('a page whose contents are not here says so instead of waiting for ever, and comes by itself too', async () => {
    const { page } = await world.signedIn(MAUDE);
    await page.goto(`/contrats/${dossier.contractId}`);
    await titled(page, /^CAQES_22/);
    await page
      .getByRole('link', { name: /^990000010/ })
      .first()
      .press('Enter');
    await titled(page, /^CH DE VALOMBRE/);
    await focusIsOnTheTitle(page);
    await page.context().setOffline(true);
    await page.getByRole('link', { name: /^CAQES_18/ }).press('Enter');
    await titled(page, /^Le service n’a pas répondu/);
    await focusIsOnTheTitle(page);
    await isSoundAtEachWidth(page, 'a page without its contents');
    await page.context().setOffline(false);
    await titled(page, /^CAQES_18/);
  });
});

describe('the header of somebody with a long name', () => {
  it('holds on one line, every command whole', async () => {
    const longest = 'CENTRE HOSPITALIER INTERCOMMUNAL DE VALOMBRE ET DES ENVIRONS';
    await world.server.database.query('update app.organisation set name = $1 where name = $2', [longest, 'CH DE BRUMEVAL']);
    const { page } = await world.signedIn(accountOf('noe.lestrelle'));
    await page.goto('/mon-compte');
    await titled(page, /^Mon compte/);
    const banner = page.getByRole('banner');
    await banner.getByText(longest).filter({ visible: true }).first().waitFor();
    const box = async (target: Locator) => (await target.filter({ visible: true }).first().boundingBox()) ?? NOWHERE;
    for (const width of [992, 1024, 1150, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const mark = await box(banner.getByText('e-CARS', { exact: true }));
      const help = await box(banner.getByRole('link', { name: 'Un problème ?' }));
      const leave = await box(banner.getByRole('button', { name: 'Se déconnecter' }));
      expect(help.x).toBeGreaterThanOrEqual(mark.x + mark.width);
      expect(leave.x + leave.width).toBeLessThanOrEqual(width);
      expect(leave.y).toBe(help.y);
    }
  });
});
