import { type Page } from 'playwright-core';
import { axe, plantEarlierYears, signIn } from '../support/index.js';
import { type AnswersView } from '../../src/modules/dossiers/dto/answers.view.js';
import { sidewaysScroll, WIDTHS } from './client-server.js';
import { accountOf, type KnownDossier, openDossier, openQuestion, save, saved } from './dossier-of.js';
import { withScreens } from './with-screens.js';

const MEASURED = 'conciliation-admission';
const OLD = 'Commentaire d’il y a deux ans <script>alert(1)</script>';
const REMARK = 'Étendre la conciliation à la chirurgie.';

const world = withScreens();
let dossier: KnownDossier;
let carried: { id: string; text: string; year: number };
let years: { last: number; before: number };
beforeAll(async () => {
  dossier = await openDossier(world.server, 'DE VALOMBRE');
  const instance = `ej:${dossier.entityFiness}`;
  years = await plantEarlierYears(world.server, {
    contractId: dossier.contractId,
    question: MEASURED,
    instance,
    comment: OLD,
    remark: REMARK,
  });
  carried = await offered();
});

async function view(): Promise<AnswersView> {
  const agent = await signIn(world.server, accountOf('maude.tilleray'));
  return (await agent.get(`/api/dossiers/${dossier.dossierId}/answers`)).body;
}

/** A question without an answer this year, whose answer of last year may be taken over. */
async function offered(): Promise<typeof carried> {
  const { earlier, answers, states } = await view();
  const open = (key: string): boolean => states.some((state) => state.key === key && state.editable && state.required);
  const found = earlier.find(({ key, carry }) => carry && open(key) && !answers.some((answer) => answer.key === key))!;
  return { id: found.key.split('@')[0]!, text: found.text, year: found.year };
}

async function open(id: string, width = 1280): Promise<Page> {
  const { page } = await world.signedIn(accountOf('maude.tilleray'), width);
  await openQuestion(page, dossier, id);
  return page;
}

const beside = (page: Page) => page.getByRole('complementary', { name: /^Réponse \d{4}$/ });
const status = (page: Page, word: string) => page.locator('.ec-question__head .ec-status').filter({ hasText: word });
const rate = (page: Page): Promise<string | null> =>
  page.getByRole('progressbar', { name: 'Pourcentage de remplissage' }).getAttribute('value');

describe('the years before, beside the question', () => {
  it('show the answer, the target of then, the verdict, the remark and every year’s comment, which folds [S4-22]', async () => {
    const page = await open(MEASURED);
    const text = await beside(page).innerText();
    for (const words of [`Réponse ${years.last}`, '(cible', 'Évaluation OMEDIT', 'Partiellement atteint', '1,5 sur 3 points', REMARK])
      expect(text).toContain(words);
    expect(text).not.toContain('Pas encore rendu');
    expect(text.indexOf(`Commentaire évalué ${years.last}`)).toBeLessThan(text.indexOf(`Commentaire évalué ${years.before}`));
    expect(text).toContain(OLD);
    expect(await beside(page).locator('input, textarea, button').count()).toBe(0);
    await page.getByText('Commentaires des années précédentes (2)').click();
    await beside(page).getByText(OLD).waitFor({ state: 'hidden' });
  });

  it('are taken over with « Reprendre », counted for nothing by the autosave, and for one by « Confirmer »', async () => {
    const page = await open(carried.id);
    const before = await rate(page);
    await page.getByRole('button', { name: `Reprendre la réponse ${carried.year}` }).click();
    await saved(page);
    await status(page, 'À confirmer').waitFor();
    expect(await rate(page)).toBe(before);
    await page.reload();
    await status(page, 'À confirmer').waitFor();
    const key = `${carried.id}@ej:${dossier.entityFiness}`;
    expect((await view()).answers.find((answer) => answer.key === key)?.confirmed).toBe(false);

    await page.getByRole('button', { name: 'Confirmer', exact: true }).click();
    await page.getByRole('button', { name: 'Confirmer', exact: true }).waitFor({ state: 'detached' });
    await saved(page);
    await status(page, 'À confirmer').waitFor({ state: 'detached' });
    expect((await view()).answers.find((answer) => answer.key === key)?.confirmed).toBe(true);
  });
});

describe('a save', () => {
  it('is acknowledged in one round trip: nothing else is waited for to say so, to turn the dot and to raise the percentage', async () => {
    const page = await open('cellule-pertinence');
    const before = Number(await rate(page));
    await page.getByLabel('1 - OUI').waitFor({ state: 'attached' });
    const sent: string[] = [];
    await page.route('**/api/**', (route) => {
      const { pathname } = new URL(route.request().url());
      if (route.request().method() !== 'PUT') return undefined;
      sent.push(pathname);
      return route.continue();
    });
    await page.getByLabel('1 - OUI').check({ force: true });
    await save(page);
    await saved(page);
    await status(page, 'Saisie').waitFor();
    expect(Number(await rate(page))).toBeGreaterThan(before);
    expect(sent).toHaveLength(1);
  });
});

describe.each(WIDTHS)('the years before at %i px', (width) => {
  it('have nothing for axe to find, and never scroll sideways', async () => {
    const page = await open(MEASURED, width);
    await beside(page).waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(sidewaysScroll)).toBe(0);
  });
});
