import { type Page } from 'playwright-core';
import { axe } from '../support/index.js';
import { accountOf, type KnownDossier, openDossier, openQuestion, saved } from './dossier-of.js';
import { withScreens } from './with-screens.js';

const QUESTION = 'bilan-pertinence';
const OTHER = 'protocole-epa';
const ELSEWHERE = 'Cette question est en cours de saisie dans un autre onglet.';

const world = withScreens();
let dossier: KnownDossier;
beforeAll(async () => {
  dossier = await openDossier(world.server, 'DE VALOMBRE');
});

/** Two pages of one browser, on the same question; `sent` names each save that leaves either. */
async function twoPages(question: string): Promise<{ one: Page; two: Page; sent: string[] }> {
  const { page: one } = await world.signedIn(accountOf('maude.tilleray'));
  const two = await one.context().newPage();
  const sent: string[] = [];
  one.context().on('request', (request) => {
    if (request.method() === 'PUT' && /answers\/[^/]+$/.test(request.url())) sent.push(decodeURIComponent(request.url()));
  });
  for (const page of [one, two]) {
    await openQuestion(page, dossier, question);
    await comment(page).waitFor();
  }
  return { one, two, sent };
}

const comment = (page: Page) => page.getByRole('textbox', { name: /^Commentaire évalué/ });
const elsewhere = (page: Page) => page.getByText(ELSEWHERE);
const holds = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction((expected) => document.querySelector<HTMLTextAreaElement>('#commentaire')?.value === expected, text);

describe('two pages of one person on one question', () => {
  it('follow each other: what one saved is what the other goes on from, and nobody is in conflict with themselves', async () => {
    const { one, two, sent } = await twoPages(QUESTION);
    await comment(one).fill('Écrit dans le premier onglet');
    await saved(one);
    await holds(two, 'Écrit dans le premier onglet');
    await comment(two).fill('Écrit dans le premier onglet, puis dans le second');
    await saved(two);
    await holds(one, 'Écrit dans le premier onglet, puis dans le second');
    expect(sent).toHaveLength(2);
    for (const page of [one, two]) expect(await page.getByText('Conflit', { exact: false }).count()).toBe(0);
  });

  it('take turns: unsaved typing in one is told in the other, and « Continuer ici » brings it along', async () => {
    const { one, two, sent } = await twoPages(OTHER);
    await one.context().setOffline(true);
    await comment(one).fill('Saisi hors ligne');
    await elsewhere(two).waitFor();
    await comment(two).waitFor({ state: 'detached' });
    expect(await two.locator('.ec-question').innerText()).toContain('Saisi hors ligne');
    expect(await axe(two)).toEqual([]);

    await two.getByRole('button', { name: 'Continuer ici' }).click();
    await holds(two, 'Saisi hors ligne');
    await elsewhere(one).waitFor();
    await comment(two).fill('Saisi hors ligne, fini ici');
    const before = sent.length;
    await one.context().setOffline(false);
    await saved(two);
    await holds(one, 'Saisi hors ligne, fini ici');
    expect(sent.length - before).toBe(1);
    for (const page of [one, two]) expect(await page.getByText('Conflit', { exact: false }).count()).toBe(0);
  });

  it('lets go when the page that types is closed', async () => {
    const { one, two } = await twoPages(QUESTION);
    await one.context().setOffline(true);
    await comment(one).fill('La page va se fermer');
    await elsewhere(two).waitFor();
    await one.close();
    await elsewhere(two).waitFor({ state: 'detached' });
    await holds(two, 'La page va se fermer');
    await two.context().setOffline(false);
    await saved(two);
  });
});
