import { type Browser, type Page } from 'playwright-core';
import { TRUE_FILES } from '../../src/modules/documents/testing/specimen-files.js';
import { openBrowser, signedInPage, signIn, type TestServer } from '../support/index.js';
import { startWithScreens, WIDTHS } from './client-server.js';
import { accountOf, type KnownDossier, openDossier, openQuestion } from './dossier-of.js';
import { isSoundAtEachWidth } from './sound-page.js';
import { keyboardHand } from './walk/keyboard-hand.js';

let server: TestServer;
let browser: Browser;
let dossier: KnownDossier;
beforeAll(async () => {
  server = await startWithScreens();
  browser = await openBrowser();
  dossier = await openDossier(server, 'DE VALOMBRE');
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function deposit(name: string): Promise<void> {
  const agent = await signIn(server, accountOf('maude.tilleray'));
  const { status } = await agent
    .post(`/api/dossiers/${dossier.dossierId}/documents`)
    .field({ key: `referent-caqes@ej:${dossier.entityFiness}` })
    .attach('file', TRUE_FILES.pdf!, { filename: name });
  expect(status).toBe(201);
}

async function openRate(width: number): Promise<Page> {
  const { page } = await signedInPage(browser, server, accountOf('maude.tilleray'), width);
  await openQuestion(page, dossier, 'taux-ordonnances');
  return page;
}

describe.each(WIDTHS)('« Reprendre un document » at %i px', (width) => {
  it('gives a question what was deposited elsewhere, by keyboard alone, and asks which one', async () => {
    const name = `Rapport commun ${String(width)}.pdf`;
    await deposit(name);
    const page = await openRate(width);
    const hand = keyboardHand(page);
    await hand.press(page.getByRole('button', { name: 'Reprendre un document déjà déposé\u00a0: Autre document' }));
    const dialog = page.getByRole('dialog', { name: 'Reprendre un document\u00a0: Autre document' });
    await dialog.getByRole('radio', { name: new RegExp(name) }).waitFor();
    const act = dialog.getByRole('button', { name: 'Reprendre ce document' });
    await hand.press(act);
    await dialog.getByText('Choisissez un document.').waitFor();
    await isSoundAtEachWidth(page, 'the choice of a document');
    await page.setViewportSize({ width, height: 900 });
    await hand.tick(dialog.getByRole('radio', { name: new RegExp(name) }));
    await hand.press(act);
    await dialog.waitFor({ state: 'detached' });
    await page
      .getByRole('table', { name: /Documents/ })
      .getByText(name)
      .first()
      .waitFor();
    await page.getByText('Le document est repris.').waitFor();
  });

  it('is left by Escape with nothing changed, and says what is wrong without a network', async () => {
    const name = `Hors ligne ${String(width)}.pdf`;
    await deposit(name);
    const page = await openRate(width);
    const button = page.getByRole('button', { name: 'Reprendre un document déjà déposé\u00a0: Autre document' });
    await button.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: new RegExp(name) }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await button.click();
    await dialog.getByRole('radio', { name: new RegExp(name) }).check({ force: true });
    await page.context().setOffline(true);
    await dialog.getByRole('button', { name: 'Reprendre ce document' }).click();
    await dialog.getByText('Vérifiez votre connexion, puis réessayez.').waitFor();
    await page.context().setOffline(false);
    await dialog.getByRole('button', { name: 'Reprendre ce document' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page
      .getByRole('table', { name: /Documents/ })
      .getByText(name)
      .first()
      .waitFor();
  });
});
