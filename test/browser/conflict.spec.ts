import { type Page } from 'playwright-core';
import { axe, signIn } from '../support/index.js';
import { sidewaysScroll, WIDTHS } from './client-server.js';
import { accountOf, type KnownDossier, openDossier, openQuestion, save, saved } from './dossier-of.js';
import { isSoundAtEachWidth, isSoundZoomed, refusal } from './sound-page.js';
import { withScreens } from './with-screens.js';

const QUESTION = 'bilan-pertinence';
const MINE = 'La cellule s’est réunie trois fois.';
const THEIRS = 'La cellule s’est réunie deux fois.';

const world = withScreens();
let dossier: KnownDossier;
beforeAll(async () => {
  dossier = await openDossier(world.server, 'DE VALOMBRE');
});

/** A colleague saves the comment of the same question meanwhile. */
async function colleagueSaves(comment: string): Promise<void> {
  const colleague = await signIn(world.server, accountOf('camille.fontbelle'));
  const key = encodeURIComponent(`${QUESTION}@ej:${dossier.entityFiness}`);
  const { body } = await colleague.get(`/api/dossiers/${dossier.dossierId}/answers`);
  const version =
    (body.answers as { key: string; version: number }[]).find((answer) => answer.key === decodeURIComponent(key))?.version ?? 0;
  const { status } = await colleague
    .put(`/api/dossiers/${dossier.dossierId}/answers/${key}`)
    .set('If-Match', `"${String(version)}"`)
    .send({ value: null, notApplicable: false, comment });
  expect(status).toBe(200);
}

/** Typing on a version that a colleague has since replaced. */
async function inConflict(comment: string, width = 1280): Promise<Page> {
  const { page } = await world.signedIn(accountOf('maude.tilleray'), width);
  await openQuestion(page, dossier, QUESTION);
  await page.context().setOffline(true);
  await page.getByLabel(/Commentaire évalué/).fill(MINE);
  await colleagueSaves(comment);
  await page.context().setOffline(false);
  await page
    .locator('.ec-save')
    .getByText(/^Conflit/)
    .waitFor();
  await save(page);
  await page.getByRole('heading', { level: 1, name: /a enregistré cette question pendant votre saisie/ }).waitFor();
  return page;
}

describe('two people on one question', () => {
  it('shows the departure, mine and theirs, loses nothing, and saves a common text', async () => {
    const page = await inConflict(THEIRS);
    for (const title of ['Au départ', 'Votre saisie', 'Version enregistrée']) await page.getByRole('region', { name: title }).waitFor();
    expect(await page.getByRole('region', { name: 'Votre saisie' }).locator('ins').allInnerTexts()).toContainEqual(
      expect.stringContaining('trois'),
    );
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.getByRole('textbox', { name: 'Texte commun' }).fill('La cellule s’est réunie trois fois en deux mois.');
    await page.getByRole('button', { name: 'Enregistrer ce choix' }).click();
    await saved(page);
    expect(await page.getByLabel(/Commentaire évalué/).inputValue()).toBe('La cellule s’est réunie trois fois en deux mois.');
  });

  it('lets one come back to the typing, which is still there', async () => {
    const page = await inConflict(`${THEIRS} Encore.`);
    await page.getByRole('button', { name: 'Revenir à ma saisie' }).click();
    expect(await page.getByLabel(/Commentaire évalué/).inputValue()).toBe(MINE);
    await page.getByRole('button', { name: 'Comparer les deux saisies' }).waitFor();
  });

  it('explains a question that locks under the typing, and keeps the typing', async () => {
    const { page } = await world.signedIn(accountOf('maude.tilleray'));
    await openQuestion(page, dossier, QUESTION);
    await page.route(`**/api/dossiers/${dossier.dossierId}/answers/**`, (route) =>
      route.fulfill({
        status: 409,
        contentType: 'application/problem+json',
        body: JSON.stringify({ code: 'answer.locked', status: 409, title: 'Question verrouillée', detail: 'La saisie est close.' }),
      }),
    );
    await page.getByLabel(/Commentaire évalué/).fill(MINE);
    await save(page);
    await page
      .locator('.ec-save')
      .getByText(/n’est plus modifiable/)
      .waitFor();
    expect(await page.getByLabel(/Commentaire évalué/).inputValue()).toBe(MINE);
    await isSoundAtEachWidth(page, 'a question that locked under the typing');
  });
});

const COMMON = 'La cellule s’est réunie trois fois en deux mois.';
const TOO_LONG = { pointer: '/comment', message: 'Le texte dépasse 20 000 caractères. Raccourcissez-le.' };

describe('a choice between two versions that is not saved', () => {
  it.each([
    ['the service is busy', refusal(503), /Réessayez dans quelques minutes/],
    ['there were too many demands', refusal(429), /Attendez une minute, puis recommencez/],
    ['the question locked', refusal(409, { detail: 'La saisie est close.' }), /n’est plus modifiable/],
    ['its form refuses it', refusal(422, { errors: [TOO_LONG] }), TOO_LONG.message],
  ])('stays on the screen with what was written, and says why: %s', async (_, answer, words) => {
    const page = await choosing(`${THEIRS} ${String(words)}`);
    const answers = `**/api/dossiers/${dossier.dossierId}/answers/**`;
    await page.route(answers, (route) => route.fulfill(answer));
    await page.getByRole('button', { name: 'Enregistrer ce choix' }).press('Enter');
    await page.locator('.ec-save').getByRole('status').getByText(words).waitFor();
    await isSoundAtEachWidth(page, 'a choice that is refused');
    await page.unroute(answers);
    await stillThereThenSaved(page);
  });

  it('stays on the screen without a network, says what to do, and is not replaced when the network is back', async () => {
    const page = await choosing(`${THEIRS} Sans réseau.`);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Enregistrer ce choix' }).press('Enter');
    await page
      .locator('.ec-save')
      .getByText(/^Hors ligne/)
      .waitFor();
    await isSoundAtEachWidth(page, 'a choice without a network');
    await page.context().setOffline(false);
    await page.getByText(/^Hors connexion depuis/).waitFor({ state: 'detached' });
    await stillThereThenSaved(page);
  });

  async function choosing(comment: string): Promise<Page> {
    const page = await inConflict(comment);
    await page.getByRole('textbox', { name: 'Texte commun' }).fill(COMMON);
    return page;
  }

  async function stillThereThenSaved(page: Page): Promise<void> {
    expect(await page.getByRole('textbox', { name: 'Texte commun' }).inputValue()).toBe(COMMON);
    await page.getByRole('button', { name: 'Enregistrer ce choix' }).press('Enter');
    await saved(page);
    expect(await page.getByLabel(/Commentaire évalué/).inputValue()).toBe(COMMON);
  }
});

describe.each(WIDTHS)('the conflict screen at %i px', (width) => {
  it('has nothing for axe to find, and never scrolls sideways', async () => {
    const page = await inConflict(`${THEIRS} À ${String(width)} px.`, width);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(sidewaysScroll)).toBe(0);
    await isSoundZoomed(page, 'the conflict');
  });
});
