import { type Page } from 'playwright-core';
import { type AnswersView } from '../../src/modules/dossiers/dto/answers.view.js';
import { axe, signIn } from '../support/index.js';
import { sidewaysScroll, WIDTHS } from './client-server.js';
import { accountOf, type KnownDossier, openDossier, openQuestion } from './dossier-of.js';
import { isSoundAtEachWidth, isSoundZoomed } from './sound-page.js';
import { withScreens } from './with-screens.js';

const world = withScreens();
let unfinished: KnownDossier;
let complete: KnownDossier;
beforeAll(async () => {
  unfinished = await openDossier(world.server, 'DE VALOMBRE');
  complete = await openDossier(world.server, 'DE BRUMEVAL');
});

const CLOSING = 'CLORE_SAISIE';

async function closingOf({ dossierId }: KnownDossier, who: string, width = 1280): Promise<Page> {
  const { page } = await world.signedIn(accountOf(who), width);
  await page.goto(`/dossiers/${dossierId}/actes/${CLOSING}`);
  await page.getByRole('heading', { level: 1, name: /Clore la saisie/ }).waitFor();
  return page;
}

describe.each(WIDTHS)('the recapitulation at %i px', (width) => {
  it('lists what is missing with its cause, and refuses the closing with its figures [S1-04] [S1-23] [S4-07]', async () => {
    const page = await closingOf(unfinished, 'maude.tilleray', width);
    const main = await page.getByRole('main').innerText();
    expect(main).toMatch(/À saisir \(\d+\)/);
    expect(main).toMatch(/\d+ sur \d+/);
    expect(main).toContain('Le pourcentage de remplissage doit être à 100');
    const button = page.getByRole('button', { name: 'Clore la saisie' });
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    await button.click({ force: true });
    expect(await page.getByRole('alertdialog').count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(sidewaysScroll)).toBe(0);
    await page.getByRole('link', { name: /^8\.2\.1\.a/ }).click();
    await page.getByRole('heading', { level: 1, name: /^8\.2\.1\.a/ }).waitFor();
  });
});

describe('closing the entry', () => {
  it('asks once more, with its box unticked, and Escape comes back', async () => {
    const page = await closingOf(complete, 'noe.lestrelle');
    await isSoundAtEachWidth(page, 'a recapitulation where nothing is missing');
    await page.getByRole('button', { name: 'Clore la saisie' }).click();
    const dialog = page.getByRole('alertdialog');
    expect(await dialog.getByRole('checkbox').isChecked()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await isSoundAtEachWidth(page, 'the confirmation');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('passes the contract to « Consultation », where nothing can be modified any more [S1-30] [S1-31] [S4-27]', async () => {
    const page = await closingOf(complete, 'noe.lestrelle');
    await page.getByRole('button', { name: 'Clore la saisie' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('checkbox').check({ force: true });
    await dialog.getByRole('button', { name: 'Clore la saisie' }).click();
    await page
      .getByText(/Votre contrat passe au statut «\s*Consultation\s*», et les données des indicateurs ne sont plus modifiables\./)
      .waitFor();
    await isSoundAtEachWidth(page, 'the receipt');
    await isSoundZoomed(page, 'the receipt');
    await openQuestion(page, complete, 'cellule-pertinence');
    expect(await page.getByRole('button', { name: 'Enregistrer', exact: true }).count()).toBe(0);
    expect(await page.locator('.ec-band').innerText()).toContain('Consultation');
  });

  it('asks the agency to open again, with a reason, on the spot; asked once, it waits for the answer', async () => {
    const { page } = await world.signedIn(accountOf('noe.lestrelle'));
    await page.goto(`/contrats/${complete.contractId}?dossier=${complete.dossierId}`);
    await page.getByRole('link', { name: 'Demander la réouverture' }).click();
    await page.getByRole('heading', { level: 1, name: 'Demander la réouverture' }).waitFor();
    const act = page.getByRole('button', { name: 'Demander la réouverture' });
    await act.click();
    await page.getByText('1 champ est à corriger').waitFor();
    await isSoundAtEachWidth(page, 'the request, without a reason');
    await page.getByLabel(/Motif/).fill('Une réponse est fausse.');
    await act.click();
    await page.getByRole('alertdialog').getByRole('checkbox').check({ force: true });
    await page.getByRole('alertdialog').getByRole('button', { name: 'Demander la réouverture' }).click();
    await page.getByText(/Votre contrat est maintenant au statut «\s*Consultation\s*»/).waitFor();
    await page.getByRole('link', { name: 'Retour au contrat' }).click();
    const asked = page.getByRole('button', { name: 'Demander la réouverture' });
    await asked.waitFor();
    expect(await asked.getAttribute('aria-disabled')).toBe('true');
    await isSoundAtEachWidth(page, 'a contract whose reopening is asked for');
  });

  it('is reopened by the agency, with a reason and a last day', async () => {
    const { page } = await world.signedIn(accountOf('ines.maravent'));
    await page.goto(`/dossiers/${complete.dossierId}/actes/ROUVRIR_SAISIE`);
    await page.getByRole('heading', { level: 1, name: 'Rouvrir la saisie' }).waitFor();
    const act = page.getByRole('button', { name: 'Rouvrir la saisie' });
    await act.click();
    await page.getByText('2 champs sont à corriger').waitFor();
    await isSoundAtEachWidth(page, 'the reopening, refused');
    await page.getByLabel(/Jusqu.au/).fill(inThirtyDays());
    await page.getByLabel(/Motif/).fill('Une réponse est à compléter.');
    await act.click();
    await page.getByRole('alertdialog').getByRole('checkbox').check({ force: true });
    await page.getByRole('alertdialog').getByRole('button', { name: 'Rouvrir la saisie' }).click();
    await page
      .getByText(/c’est fait/)
      .first()
      .waitFor();
    expect(await page.locator('.ec-band').innerText()).toMatch(/auto/i);
  });
});

describe('the receipt of a closing', () => {
  it('is found whatever has happened since, with its number and its file [S1-31] [S4-27]', async () => {
    await workOn(complete, 'noe.lestrelle', 35);
    const { page } = await world.signedIn(accountOf('noe.lestrelle'));
    await page.goto(`/dossiers/${complete.dossierId}/recu/${CLOSING}`);
    await page.getByRole('heading', { level: 1, name: /Clore la saisie/ }).waitFor();
    const receipt = page.getByRole('region', { name: 'Accusé de réception' });
    await receipt.getByText(/^AR-\d{4}-/).waitFor();
    const file = await receipt.getByRole('link', { name: 'Télécharger l’accusé de réception' }).getAttribute('href');
    const downloaded = await page.request.get(new URL(file ?? '', page.url()).href);
    expect(downloaded.status()).toBe(200);
    await isSoundAtEachWidth(page, 'the receipt of long ago');
  });
});

/** So many movements more: one answer, saved again and again. */
async function workOn({ dossierId }: KnownDossier, who: string, times: number): Promise<void> {
  const agent = await signIn(world.server, accountOf(who));
  const { body } = await agent.get(`/api/dossiers/${dossierId}/answers`).expect(200);
  const { states, answers } = body as AnswersView;
  const key = states.find(({ editable }) => editable)?.key ?? '';
  const known = answers.find((answer) => answer.key === key)?.version ?? 0;
  for (let saved = 0; saved < times; saved++)
    await agent
      .put(`/api/dossiers/${dossierId}/answers/${encodeURIComponent(key)}`)
      .set('If-Match', `"${String(known + saved)}"`)
      .send({ value: null, notApplicable: true, comment: `Version ${String(saved)}` })
      .expect(200);
}

function inThirtyDays(): string {
  return new Date(world.server.clock.at(new Date()).getTime() + 30 * 86_400_000).toISOString().slice(0, 10);
}
