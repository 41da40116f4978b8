import { randomUUID } from 'node:crypto';
import { type Browser, type Page } from 'playwright-core';
import { axe, openBrowser, signedInPage, signIn, type TestServer } from '../support/index.js';
import { startWithScreens, WIDTHS } from './client-server.js';
import { accountOf, type KnownDossier, openDossier, openQuestion } from './dossier-of.js';

const QUESTION = 'bilan-pertinence';
const TYPED = 'La cellule s’est réunie trois fois depuis le printemps.';

let server: TestServer;
let browser: Browser;
beforeEach(async () => {
  server = await startWithScreens();
  browser = await openBrowser();
});
afterEach(async () => {
  await browser.close();
  await server.close();
});

/** Sent by somebody else, from another place, without a page. */
async function sendEvent(who: string, { dossierId }: KnownDossier, event: string, body: object = {}): Promise<void> {
  const agent = await signIn(server, accountOf(who));
  const sent = await agent
    .post(`/api/dossiers/${dossierId}/events`)
    .set('Idempotency-Key', randomUUID())
    .send({ event, ...body });
  expect([sent.status, sent.body.reasons]).toEqual([200, undefined]);
}

/** The next reading of the dossier arrives after the next reading of its answers: the order in which a page could contradict itself. */
async function answersFirst(page: Page, { dossierId }: KnownDossier): Promise<void> {
  const answers = page.waitForResponse(
    (response) => response.url().endsWith(`/dossiers/${dossierId}/answers`) && response.status() === 200,
  );
  const late = async (): Promise<void> => {
    await (await answers).finished();
  };
  await page.route(`**/api/dossiers/${dossierId}`, (route) => late().then(() => route.continue()), { times: 1 });
}

describe.each(WIDTHS)('a question open at %i px while a colleague closes the entry', (width) => {
  it('becomes read-only by itself, says why, keeps what was typed, and is writable again once reopened [S1-13] [S1-30] [S4-17]', async () => {
    const dossier = await openDossier(server, 'DE BRUMEVAL');
    const { page } = await signedInPage(browser, server, accountOf('noe.lestrelle'), width);
    await openQuestion(page, dossier, QUESTION);
    await page.context().setOffline(true);
    await page.getByLabel(/Commentaire évalué/).fill(TYPED);

    await sendEvent('noe.lestrelle', dossier, 'CLORE_SAISIE');
    await answersFirst(page, dossier);
    await page.context().setOffline(false);

    const explained = page.getByRole('status').filter({ hasText: TYPED });
    await explained.waitFor();
    expect(await explained.innerText()).toContain('Consultation');
    expect(await page.getByRole('button', { name: 'Enregistrer', exact: true }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /Ajouter document/ }).count()).toBe(0);
    expect(await page.locator('.ec-band').innerText()).toContain('Consultation');
    expect(await axe(page)).toEqual([]);

    const jusquAu = new Date(server.clock.at(new Date()).getTime() + 30 * 86_400_000).toISOString().slice(0, 10);
    await sendEvent('ines.maravent', dossier, 'ROUVRIR_SAISIE', { reason: 'Une réponse est à compléter.', form: { jusquAu } });

    await page.getByRole('button', { name: 'Enregistrer', exact: true }).waitFor();
    expect(await page.getByLabel(/Commentaire évalué/).inputValue()).toBe(TYPED);
  });
});
