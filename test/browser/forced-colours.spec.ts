import { type Page } from 'playwright-core';
import { accountOf, openDossier, openQuestion } from './dossier-of.js';
import { withScreens } from './with-screens.js';

const world = withScreens();

/** Of each status in sight: whether its shape differs from the page behind it, and whether a word stands in it where the question is; the tree beside it has its words in the lines below. */
const STATUSES = `[...document.querySelectorAll('main .ec-status')].filter((status) => status.checkVisibility()).map((status) => {
  const icon = status.querySelector('.ec-status__icon');
  const drawn = icon && getComputedStyle(icon).backgroundColor;
  return { word: status.textContent.trim() !== '' || status.closest('.ec-question') === null, shape: drawn === null || drawn !== getComputedStyle(document.body).backgroundColor };
})`;

const outlined = (page: Page) => page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);

describe('with the colours of the system instead of ours', () => {
  it('a status keeps its word and its shape, a choice its mark, the percentage its bar, the focus its outline', async () => {
    const { page } = await world.signedIn(accountOf('maude.tilleray'));
    await page.emulateMedia({ forcedColors: 'active' });
    await openQuestion(page, await openDossier(world.server, 'DE VALOMBRE'), 'protocole-epa');
    const statuses = await page.evaluate<{ word: boolean; shape: boolean }[]>(STATUSES);
    expect(statuses.length).toBeGreaterThan(0);
    expect(statuses.filter(({ word, shape }) => !word || !shape)).toEqual([]);
    const chosen = page.locator('.ec-seg [aria-pressed=true]').first();
    expect(await chosen.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('underline');
    const bar = page.getByRole('progressbar', { name: 'Pourcentage de remplissage' }).first();
    expect(await bar.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('solid');
    await page.keyboard.press('Tab');
    expect(await outlined(page)).not.toBe('none');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).focus();
    expect(await outlined(page)).not.toBe('none');
  });
});
