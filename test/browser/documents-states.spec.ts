import { type Page } from 'playwright-core';
import { signIn } from '../support/index.js';
import { accountOf } from './dossier-of.js';
import { isRefused, tryAgain, waitsThenRecovers } from './held-reading.js';
import { isSoundAtEachWidth, refusal, titled } from './sound-page.js';
import { acknowledge, choose } from './walk/hand.js';
import { keyboardHand } from './walk/keyboard-hand.js';
import { withScreens } from './with-screens.js';

const GASPARD = accountOf('gaspard.ployard');
const TITLE = /^CAQES_23/;
const LIBRARY = /\/api\/dossiers\/[^/]+\/library$/;

const world = withScreens();
let path: string;
beforeAll(async () => {
  path = await ownContract();
});

async function ownContract(): Promise<string> {
  const gaspard = await signIn(world.server, GASPARD);
  const { body: home } = await gaspard.get('/api/home');
  const [{ contractId }] = (home as { dossiers: [{ contractId: string }] }).dossiers;
  return `/contrats/${contractId}`;
}

const documents = (page: Page) => page.getByRole('region', { name: 'Documents du contrat', exact: true }).first();
const otherDocument = (page: Page) => documents(page).getByRole('button', { name: 'Ajouter document : Autre document du contrat' });
const file = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(`Contenu de ${name}.`) });

async function opened(): Promise<Page> {
  const { page } = await world.signedIn(GASPARD);
  await page.goto(path);
  await otherDocument(page).waitFor();
  return page;
}

describe('the contract of a region where everything is done by documents', () => {
  it('says what it waits for, why its documents could not be read, and « Réessayer » brings them', async () => {
    const { page } = await world.signedIn(GASPARD);
    await waitsThenRecovers(page, { path, reads: LIBRARY, title: TITLE });
    await otherDocument(page).waitFor();
    await page.route(LIBRARY, (route) => route.fulfill(refusal(503)));
    await page.goto(path);
    await isRefused(page, `${path}, down`, /momentanément indisponible/);
    await page.unroute(LIBRARY);
    await tryAgain(page, TITLE);
  });
});

describe('documents without a network, by the keyboard alone', () => {
  it('are kept, say that they will leave, and leave once when the network is back', async () => {
    const page = await opened();
    const hand = keyboardHand(page);
    await page.context().setOffline(true);
    await choose(hand, page, otherDocument(page), [file('piece-une.txt'), file('piece-deux.txt')]);
    await acknowledge(hand, page);
    const told = documents(page).getByRole('status');
    for (const name of ['piece-une.txt', 'piece-deux.txt']) await told.getByText(`${name} : la connexion a été coupée`).waitFor();
    await told.getByRole('button', { name: 'Réessayer maintenant' }).waitFor();
    await isSoundAtEachWidth(page, 'documents that wait for the network');
    await page.context().setOffline(false);
    for (const name of ['piece-une.txt', 'piece-deux.txt']) await documents(page).getByRole('table').getByRole('link', { name }).waitFor();
    expect(
      await documents(page)
        .getByRole('table')
        .getByRole('link', { name: /^piece-/ })
        .count(),
    ).toBe(2);
  });

  it('are neither withdrawn nor replaced: the dialogue says why, and keeps the reason', async () => {
    const page = await opened();
    const hand = keyboardHand(page);
    await choose(hand, page, otherDocument(page), file('a-garder.txt'));
    await acknowledge(hand, page);
    await documents(page).getByRole('button', { name: 'Retirer a-garder.txt' }).waitFor();
    await page.context().setOffline(true);
    await hand.press(documents(page).getByRole('button', { name: 'Retirer a-garder.txt' }));
    const dialog = page.getByRole('alertdialog');
    const reason = dialog.getByLabel(/Motif/);
    await hand.write(reason, 'Version de travail.');
    await hand.press(dialog.getByRole('button', { name: 'Retirer' }));
    await dialog.getByText('Vérifiez votre connexion, puis réessayez.').waitFor();
    await isSoundAtEachWidth(page, 'a document that cannot be withdrawn');
    expect(await reason.inputValue()).toBe('Version de travail.');
    await page.context().setOffline(false);
    await hand.press(dialog.getByRole('button', { name: 'Retirer' }));
    await documents(page).getByText('Motif : Version de travail.').waitFor();
  });

  it('that were never read are asked for again by themselves', async () => {
    const { page } = await world.signedIn(GASPARD);
    await page.goto('/');
    const link = page.getByRole('region', { name: 'Mes contrats ouverts' }).getByRole('link').first();
    await link.waitFor();
    await page.route(LIBRARY, (route) => route.abort('internetdisconnected'));
    await link.press('Enter');
    await titled(page, /^Le service n’a pas répondu/);
    await page.getByRole('main').getByText('Vérifiez votre connexion').waitFor();
    await isSoundAtEachWidth(page, 'a contract whose documents are not here');
    await page.unroute(LIBRARY);
    await tryAgain(page, TITLE);
    await otherDocument(page).waitFor();
  });
});
