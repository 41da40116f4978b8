import { type Page } from 'playwright-core';
import { axe } from '../support/index.js';
import { give } from './walk/hand.js';
import { mouseHand } from './walk/mouse-hand.js';
import { sidewaysScroll, WIDTHS } from './client-server.js';
import { accountOf, type KnownDossier, openDossier, openQuestion, save, saved } from './dossier-of.js';
import { withScreens } from './with-screens.js';

const world = withScreens();
let dossier: KnownDossier;
beforeAll(async () => {
  dossier = await openDossier(world.server, 'DE VALOMBRE');
});

async function enter(who = 'maude.tilleray', width = 1280): Promise<{ page: Page; complaints: string[] }> {
  const watched = await world.signedIn(accountOf(who), width);
  await watched.page.goto(`/dossiers/${dossier.dossierId}/saisie`);
  await watched.page.locator('.ec-question').waitFor();
  return watched;
}

const rate = async (page: Page): Promise<number> =>
  Number(await page.getByRole('progressbar', { name: 'Pourcentage de remplissage' }).getAttribute('value'));
const row = (page: Page, code: string) => page.getByRole('treeitem', { name: new RegExp(`^${code.replaceAll('.', '\\.')}\\s`) });

describe('the tree of the indicators', () => {
  it('opens on the first question to fill, establishment, section, objective and question above it [S1-14] [S1-15] [S4-19] [S4-28]', async () => {
    const { page, complaints } = await enter();
    const tree = page.getByRole('tree', { name: 'Questions du contrat' });
    const levels = await tree.getByRole('treeitem').evaluateAll((rows) => rows.map((item) => item.getAttribute('aria-level')));
    expect(new Set(levels)).toEqual(new Set(['1', '2', '3', '4', '5']));
    await expect(tree.getByRole('treeitem').first().innerText()).resolves.toBe('EJ - 990000010 - CH DE VALOMBRE');
    expect(await page.getByRole('treeitem', { selected: true }).innerText()).toContain('À saisir');
    expect(complaints).toEqual([]);
  });

  it('says every status with a word, a shape and a colour, and keeps a legend in reach [S1-16] [S1-17] [S4-21]', async () => {
    const { page } = await enter();
    const legend = page.getByRole('group', { name: 'Légende' });
    for (const word of ['À saisir', 'À confirmer', 'Saisie', 'Non modifiable']) expect(await legend.innerText()).toContain(word);
    expect(await row(page, '0.1.1.a').innerText()).toContain('Non modifiable');
    const looks = await page
      .locator('[role=treeitem] .ec-node--leaf .ec-status__icon')
      .evaluateAll((icons) => icons.map((icon) => `${getComputedStyle(icon).maskImage} ${getComputedStyle(icon).backgroundColor}`));
    expect(new Set(looks).size).toBeGreaterThanOrEqual(3);
  });

  it('is walked with the arrows, and Enter goes to the question', async () => {
    const { page } = await enter();
    await page.getByRole('treeitem', { selected: true }).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    expect(await page.getByRole('treeitem').count()).toBe(1);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^8\./);
  });

  it('filters the questions, with their counts, and keeps the filter in the address', async () => {
    const { page } = await enter();
    const filter = page.getByRole('button', { name: /^À saisir \(\d+\)$/ });
    const count = Number(/\d+/.exec(await filter.innerText())?.[0]);
    await filter.click();
    await page.waitForURL(/filtre=a-saisir/);
    await page.getByRole('button', { name: /^À saisir/, pressed: true }).waitFor();
    expect(await page.locator('[role=treeitem] .ec-node--leaf').count()).toBe(count);
    await page.reload();
    await page.getByRole('button', { name: /^À saisir/, pressed: true }).waitFor();
  });

  it('folds and unfolds, and the question stands under it [S1-18] [S4-18]', async () => {
    const { page } = await enter();
    await page.getByRole('button', { name: 'Replier le contrat' }).click();
    expect(await page.getByRole('tree').count()).toBe(0);
    const above = await page.getByRole('navigation', { name: 'Arborescence du contrat' }).boundingBox();
    const below = await page.locator('.ec-question').boundingBox();
    expect(below!.y).toBeGreaterThan(above!.y + above!.height - 1);
    await page.getByRole('button', { name: 'Déplier le contrat' }).click();
    await page.getByRole('tree').waitFor();
  });
});

describe('a question', () => {
  it('shows its fields in the words of the notice [S1-19] [S1-20] [S4-22]', async () => {
    const { page } = await enter();
    await openQuestion(page, dossier, 'cellule-pertinence');
    const panel = await page.locator('.ec-question').innerText();
    for (const words of ['Établissement\u00a0:', 'Objectif\u00a0:', 'Indicateur / Question', 'Année 2025', 'Cible\u00a0:', '1 - OUI'])
      expect(panel).toContain(words);
    for (const words of ['Réalisé', 'Commentaire évalué 2025', 'Non concerné', 'Documents de l’indicateur', 'Ajouter document'])
      expect(panel).toContain(words);
  });

  it('turns green when it is saved, and the percentage rises [S1-21] [S1-22] [S4-23]', async () => {
    const { page } = await enter();
    await openQuestion(page, dossier, 'cellule-pertinence');
    const before = await rate(page);
    await page.getByLabel('1 - OUI').check({ force: true });
    await save(page);
    await saved(page);
    expect(await row(page, '8.2.1.a').innerText()).toContain('Saisie');
    expect(await rate(page)).toBeGreaterThan(before);
    expect(await page.locator('[aria-live=polite]').allInnerTexts()).toContainEqual(
      expect.stringMatching(/^Enregistré à \d\d:\d\d, \d+\s%$/),
    );
  });

  it('keeps a refused value as a draft, says why under its field, and shows it again', async () => {
    const { page } = await enter();
    await openQuestion(page, dossier, 'prado-telesurveillance');
    const numbers = page.locator('.ec-question input[inputmode=numeric]');
    await numbers.nth(0).fill('150');
    await numbers.nth(1).fill('122');
    await save(page);
    await page.getByText('1 champ est à corriger').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('group');
    expect(await page.locator('.ec-question').innerText()).toContain('ne peut pas dépasser');
    await page.evaluate(() => {
      localStorage.clear();
    });
    await page.reload();
    await page.getByText(/^Brouillon du/).waitFor();
    expect(await numbers.nth(0).inputValue()).toBe('150');
    await page.getByText('1 champ est à corriger').waitFor({ state: 'detached' });
  });

  it('saves by itself at a pause in typing, and when one leaves it [S1-21]', async () => {
    const { page } = await enter();
    await openQuestion(page, dossier, 'bilan-pertinence');
    await page.getByLabel(/Commentaire évalué/).fill('À relire avec la pharmacie');
    await saved(page);
    await page.getByLabel(/Commentaire évalué/).fill('À relire avec la pharmacie, en avril');
    await row(page, '8.1.1.b').click();
    await page.getByRole('heading', { level: 1, name: /^8\.1\.1\.b/ }).waitFor();
    await row(page, '8.2.1.b').filter({ hasNotText: 'non enregistrée' }).waitFor();
    await page.evaluate(() => {
      localStorage.clear();
    });
    await openQuestion(page, dossier, 'bilan-pertinence');
    expect(await page.getByLabel(/Commentaire évalué/).inputValue()).toBe('À relire avec la pharmacie, en avril');
  });

  it('says that the service is cut, keeps the typing of every question, and sends it when the service is back [S1-21]', async () => {
    const { page } = await enter();
    await openQuestion(page, dossier, 'protocole-epa');
    await page.context().setOffline(true);
    await page.getByText(/^Hors connexion depuis/).waitFor();
    await page.getByLabel(/Commentaire évalué/).fill('Saisi pendant la coupure');
    await save(page);
    await page
      .locator('.ec-save')
      .getByText(/^Hors ligne/)
      .waitFor();
    await row(page, '8.2.1.b').click();
    await page.getByRole('heading', { level: 1, name: /^8\.2\.1\.b/ }).waitFor();
    await page.getByLabel(/Commentaire évalué/).fill('Et celle-ci aussi');
    await page.getByText('2 réponses sont gardées', { exact: false }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.context().setOffline(false);
    await saved(page);
    await page.getByText(/^Hors connexion depuis/).waitFor({ state: 'detached' });
    await page.getByRole('treeitem').filter({ hasText: 'non enregistrée' }).first().waitFor({ state: 'detached' });
    await page.evaluate(() => {
      localStorage.clear();
    });
    await openQuestion(page, dossier, 'protocole-epa');
    expect(await page.getByLabel(/Commentaire évalué/).inputValue()).toBe('Saisi pendant la coupure');
  });

  it('is saved with the keyboard alone', async () => {
    const { page } = await enter();
    await openQuestion(page, dossier, 'cellule-pertinence');
    await page.getByLabel(/Commentaire évalué/).focus();
    await page.keyboard.type('Deux réunions');
    await page.keyboard.press('Alt+Shift+KeyS');
    await saved(page);
  });

  it('is read, not written, where the person has no right to it [S1-13] [S4-17]', async () => {
    const { page } = await enter('lise.orvaux');
    await openQuestion(page, dossier, 'cellule-pertinence');
    expect(await page.getByRole('button', { name: 'Enregistrer', exact: true }).count()).toBe(0);
    expect(await page.locator('.ec-question input, .ec-question textarea').count()).toBe(0);
  });
});

describe('documents of a question', () => {
  it('adds one, tells the formats and the size, and lists it with its date and author [S1-26] [S1-27] [S1-28] [S4-24]', async () => {
    const { page } = await enter();
    await openQuestion(page, dossier, 'cellule-pertinence');
    const file = { name: 'compte-rendu.txt', mimeType: 'text/plain', buffer: Buffer.from('Réunion du 12 mars.') };
    await give(mouseHand(page), page, page.getByRole('button', { name: 'Ajouter document : Comptes rendus de réunion' }), file);
    await page.locator('.ec-question').getByText('Votre document a été ajouté.').waitFor();
    const table = page.getByRole('table', { name: 'Documents de l’indicateur' });
    await table.getByRole('link', { name: 'compte-rendu.txt' }).waitFor();
    for (const words of ['Document', 'Date de modification', 'Auteur de la modification', 'compte-rendu.txt', 'Maude Tilleray'])
      expect(await table.innerText()).toContain(words);
  });

  it('refuses a format and a size before sending, in words [S1-29] [S4-26]', async () => {
    const { page } = await enter();
    await openQuestion(page, dossier, 'cellule-pertinence');
    const input = page.locator('.ec-question input[type=file]').first();
    await input.setInputFiles({ name: 'bilan.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') });
    await page.getByText('le format «\u00a0exe\u00a0» n’est pas accepté', { exact: false }).waitFor();
    await input.setInputFiles({ name: 'grand.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(21 * 1024 * 1024) });
    await page.getByText('il dépasse 20\u00a0Mo', { exact: false }).waitFor();
    await page.getByText('Formats acceptés').click();
    expect(await page.locator('.ec-question').innerText()).toMatch(/xlsm.*docx.*pdf.*pptx.*odt/s);
  });
});

describe.each(WIDTHS)('the entry screen at %i px', (width) => {
  it('has nothing for axe to find, and never scrolls sideways', async () => {
    const { page } = await enter('maude.tilleray', width);
    for (const id of ['cellule-pertinence', 'prado-telesurveillance', 'classe-1-actions', 'bilan-pertinence', 'outil-ucd-cip']) {
      await openQuestion(page, dossier, id);
      expect(await axe(page)).toEqual([]);
      expect(await page.evaluate(sidewaysScroll)).toBe(0);
    }
  });
});
