import { type Page } from 'playwright-core';
import { demonstrationAccounts } from '../../src/modules/demonstration/index.js';
import { axe } from '../support/index.js';
import { sidewaysScroll, WIDTHS } from './client-server.js';
import { accountOf, type KnownDossier, openDossier, openQuestion, save, saved } from './dossier-of.js';
import { keyboardHand } from './walk/keyboard-hand.js';
import { withScreens } from './with-screens.js';

const PASSWORD = demonstrationAccounts()[0]?.password ?? '';
const SIGNED = 'Lise Orvaux par délégation de Maude Tilleray';
const TITLE = 'Délégation de Maude Tilleray à Lise Orvaux';
const BOX = 'mot-de-passe-de-signature';

const world = withScreens();
let dossier: KnownDossier;
beforeAll(async () => {
  dossier = await openDossier(world.server, 'DE VALOMBRE');
});
beforeEach(async () => {
  await world.server.database.query('delete from app.delegation; delete from app.request_quota');
});

interface Person {
  readonly page: Page;
  readonly complaints: readonly string[];
}

async function pleases({ page, complaints }: Person): Promise<void> {
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate(sidewaysScroll)).toBe(0);
  expect(complaints).toEqual([]);
}

function heading(page: Page, name: string): Promise<void> {
  return page.getByRole('heading', { level: 1, name }).waitFor();
}

async function open(person: Person, path: string, title: string): Promise<void> {
  await person.page.goto(path);
  await heading(person.page, title);
}

/** Tabs until that element has the focus: the way of whoever has no mouse. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const reached = `document.activeElement?.matches(${JSON.stringify(selector)}) === true`;
  for (let step = 0; step < 80 && !(await page.evaluate(reached)); step++) await page.keyboard.press('Tab');
  expect(await page.evaluate(reached)).toBe(true);
}

/** Whatever a date field shows, its value is written as a browser keeps it. */
async function fillPeriod(page: Page, to: string): Promise<void> {
  await page.getByLabel('Dernier jour').fill(to);
}

/** The delegator's way, with the keyboard. */
async function propose(maude: Person, to: string): Promise<void> {
  const { page } = maude;
  await open(maude, '/delegations/nouvelle', 'Proposer une délégation');
  await page.locator('#delegataire').waitFor();
  await page.keyboard.press('Tab');
  await tabTo(page, '#delegataire');
  await page.keyboard.type('Lise');
  for (const right of ['Saisir', 'Déposer', 'Clore']) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.getByLabel(right, { exact: true }).isChecked()).toBe(true);
  }
  await fillPeriod(page, to);
  await tabTo(page, `#${BOX}`);
  await page.keyboard.type(PASSWORD);
  await tabTo(page, '#case-de-signature-0');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
}

async function sign({ page }: Person): Promise<void> {
  await page.locator(`#${BOX}`).fill(PASSWORD);
  await page.getByLabel(/J’ai lu ce qui est délégué/).press('Space');
  await keyboardHand(page).press(page.getByRole('button', { name: 'Signer la délégation' }));
  await page.getByText('En vigueur').waitFor();
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe.each(WIDTHS)('delegating at %i pixels, with the keyboard', (width) => {
  it('is proposed, signed by the other, used with its mention, and revoked [S3-06]', async () => {
    const maude: Person = await world.signedIn(accountOf('maude.tilleray'), width);
    const lise: Person = await world.signedIn(accountOf('lise.orvaux'), width);
    await open(maude, '/delegations', 'Délégations');
    await maude.page.getByRole('heading', { name: 'Aucune délégation' }).waitFor();
    await pleases(maude);

    await propose(maude, inDays(7));
    await maude.page.getByText('Lise Orvaux reçoit un courriel pour signer à son tour.').waitFor();
    await maude.page.getByRole('link', { name: 'Lise Orvaux' }).waitFor();
    await pleases(maude);

    await open(lise, '/delegations', 'Délégations');
    await keyboardHand(lise.page).press(lise.page.getByRole('link', { name: /^Lire et signer/ }));
    await heading(lise.page, TITLE);
    await lise.page.getByText('Elle ne vaut pas encore').waitFor();
    await pleases(lise);
    await sign(lise);
    await lise.page.getByText(`Les actes faits ainsi sont signés «\u00a0${SIGNED}\u00a0».`).waitFor();
    await lise.page.waitForFunction(`document.activeElement.textContent === 'État'`);
    await pleases(lise);

    await openQuestion(lise.page, dossier, 'bilan-pertinence');
    await lise.page.getByText('Vous agissez par délégation').waitFor();
    await lise.page.getByLabel(/Commentaire évalué/).fill(`Saisi par délégation à ${width} pixels.`);
    await save(lise.page);
    await saved(lise.page);
    await pleases(lise);

    await lise.page.goto(`/contrats/${dossier.contractId}?dossier=${dossier.dossierId}`);
    await heading(lise.page, dossier.contractName);
    await lise.page.getByRole('region', { name: 'Derniers mouvements' }).getByText(SIGNED).first().waitFor();
    await lise.page.getByText('«\u00a0Clore la saisie\u00a0»').waitFor();
    await pleases(lise);

    await open(maude, '/delegations', 'Délégations');
    await keyboardHand(maude.page).press(maude.page.getByRole('link', { name: 'Lise Orvaux' }));
    await heading(maude.page, TITLE);
    await keyboardHand(maude.page).press(maude.page.getByRole('button', { name: 'Révoquer' }));
    const dialog = maude.page.getByRole('alertdialog', { name: 'Révoquer cette délégation\u00a0?' });
    await dialog.getByText('Lise Orvaux perd ces droits dès sa prochaine action.').waitFor();
    await pleases(maude);
    await maude.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await maude.page.getByText('En vigueur').waitFor();
    await keyboardHand(maude.page).press(maude.page.getByRole('button', { name: 'Révoquer' }));
    await keyboardHand(maude.page).press(maude.page.getByRole('button', { name: 'Révoquer la délégation' }));
    await maude.page.getByText('Elle est révoquée').waitFor();
    await pleases(maude);

    await openQuestion(lise.page, dossier, 'bilan-pertinence');
    expect(await lise.page.getByText('Vous agissez par délégation').count()).toBe(0);
    expect(await lise.page.getByRole('button', { name: 'Enregistrer', exact: true }).count()).toBe(0);
  });

  it('is limited to a section: its questions are filled in, the others say why not, and nothing is closed [S3-06]', async () => {
    const maude: Person = await world.signedIn(accountOf('maude.tilleray'), width);
    const lise: Person = await world.signedIn(accountOf('lise.orvaux'), width);
    const { page } = maude;
    const hand = keyboardHand(page);
    await open(maude, '/delegations/nouvelle', 'Proposer une délégation');
    await page.getByLabel(/^À qui/).selectOption({ label: 'Lise Orvaux, Lectrice, CH de Valombre' });
    await page.getByLabel('Saisir', { exact: true }).press('Space');
    await page.getByLabel('Clore', { exact: true }).press('Space');
    await page.getByLabel('Seulement ceux que je choisis').press('Space');
    await page.getByLabel(dossier.contractName, { exact: true }).press('Space');
    await page.getByLabel('Seulement une partie').press('Space');
    await page.getByRole('group', { name: /Volets délégués/ }).waitFor();
    expect(await page.getByLabel('Clore', { exact: true }).count()).toBe(0);
    await hand.press(page.getByRole('button', { name: 'Signer et proposer' }));
    await page.getByRole('link', { name: /^Volets délégués/ }).waitFor();
    await pleases(maude);
    await page.getByLabel(/^V3 - Pertinence/).press('Space');
    await page.getByLabel('Dernier jour').fill(inDays(3));
    await page.getByLabel(/^Je délègue ces droits/).press('Space');
    await page.locator(`#${BOX}`).fill(PASSWORD);
    await hand.press(page.getByRole('button', { name: 'Signer et proposer' }));
    await page.getByText('1 contrat, en partie', { exact: true }).waitFor();
    await pleases(maude);

    await open(lise, '/delegations', 'Délégations');
    await keyboardHand(lise.page).press(lise.page.getByRole('link', { name: /^Lire et signer/ }));
    await heading(lise.page, TITLE);
    await lise.page.getByText('Aucun acte sur tout le dossier n’est délégué.', { exact: false }).waitFor();
    await lise.page.getByText(/^V3 - Pertinence/).waitFor();
    await pleases(lise);
    await sign(lise);

    await openQuestion(lise.page, dossier, 'bilan-pertinence');
    await lise.page.getByText('Vous agissez par délégation').waitFor();
    await lise.page.getByLabel(/Commentaire évalué/).fill(`Saisi sur un volet à ${width} pixels.`);
    await save(lise.page);
    await saved(lise.page);
    await openQuestion(lise.page, dossier, 'taux-ordonnances');
    await keyboardHand(lise.page).press(lise.page.getByRole('button', { name: /^Pourquoi/ }));
    await lise.page.getByText('La délégation de Maude Tilleray ne porte pas sur cette partie du contrat.', { exact: false }).waitFor();
    expect(await lise.page.getByRole('button', { name: 'Enregistrer', exact: true }).count()).toBe(0);
    await pleases(lise);
    await lise.page.goto(`/contrats/${dossier.contractId}?dossier=${dossier.dossierId}`);
    await heading(lise.page, dossier.contractName);
    await lise.page.getByText('Vous agissez par délégation').waitFor();
    expect(await lise.page.getByText('«\u00a0Clore la saisie\u00a0»').count()).toBe(0);
  });

  it('says what is missing, what is refused, and is declined [S3-06]', async () => {
    const maude: Person = await world.signedIn(accountOf('maude.tilleray'), width);
    const lise: Person = await world.signedIn(accountOf('lise.orvaux'), width);
    const { page } = maude;
    await open(maude, '/delegations/nouvelle', 'Proposer une délégation');
    await page.getByLabel('Seulement ceux que je choisis').press('Space');
    await page.getByRole('group', { name: /Contrats délégués/ }).waitFor();
    await keyboardHand(page).press(page.getByRole('button', { name: 'Signer et proposer' }));
    await page.getByRole('heading', { name: '6 champs sont à corriger' }).waitFor();
    await pleases(maude);
    await keyboardHand(page).press(page.getByRole('link', { name: /^Contrats délégués/ }));
    await page.keyboard.press('Space');
    await page.getByLabel(/^À qui/).selectOption({ label: 'Lise Orvaux, Lectrice, CH de Valombre' });
    await page.getByLabel('Clore', { exact: true }).press('Space');
    await page.getByLabel('Dernier jour').fill(inDays(3));
    await page.getByLabel(/^Je délègue ces droits/).press('Space');
    await page.locator(`#${BOX}`).fill('Ce-n-est-pas-lui-26');
    await keyboardHand(page).press(page.getByRole('button', { name: 'Signer et proposer' }));
    await page.getByText('Ce mot de passe n’est pas le vôtre').waitFor();
    await pleases(maude);
    await page.locator(`#${BOX}`).fill(PASSWORD);
    await keyboardHand(page).press(page.getByRole('button', { name: 'Signer et proposer' }));
    await page.getByText('1 contrat', { exact: true }).waitFor();

    await open(lise, '/mon-compte', 'Mon compte');
    await keyboardHand(lise.page).press(lise.page.getByRole('link', { name: 'Voir mes délégations' }));
    await keyboardHand(lise.page).press(lise.page.getByRole('link', { name: /^Lire et signer/ }));
    await heading(lise.page, TITLE);
    await keyboardHand(lise.page).press(lise.page.getByRole('button', { name: 'Signer la délégation' }));
    await lise.page.getByRole('heading', { name: '2 champs sont à corriger' }).waitFor();
    await pleases(lise);
    await keyboardHand(lise.page).press(lise.page.getByRole('button', { name: 'Refuser', exact: true }));
    await keyboardHand(lise.page).press(lise.page.getByRole('button', { name: 'Refuser la délégation' }));
    await lise.page.getByText('Lise Orvaux ne l’a pas acceptée').waitFor();
    await lise.page.waitForFunction(`document.activeElement.textContent === 'État'`);
    await pleases(lise);
  });
});
