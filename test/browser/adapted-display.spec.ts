import { COVERED_WORDS, CUT_WORDS, widenSpacing } from './adapted-display.js';
import { sidewaysScroll, WIDTHS } from './client-server.js';
import { accountOf, openDossier } from './dossier-of.js';
import { establishmentScreens } from './establishment-screens.js';
import { titled } from './sound-page.js';
import { withScreens } from './with-screens.js';

const world = withScreens();

describe('every screen of an establishment with widened text spacing', () => {
  it.each(WIDTHS)('cuts no word, lays none on another and scrolls in one direction at %i px', async (width) => {
    const screens = await establishmentScreens(world.server, await openDossier(world.server, 'DE VALOMBRE'));
    const { page } = await world.signedIn(accountOf('maude.tilleray'), width);
    const found = [];
    for (const { path, title } of screens) {
      await page.goto(path);
      await titled(page, title);
      await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
      await widenSpacing(page);
      const [sideways, cut, covered] = [
        await page.evaluate(sidewaysScroll),
        await page.evaluate(CUT_WORDS),
        await page.evaluate(COVERED_WORDS),
      ];
      found.push({ path, sideways, cut, covered });
    }
    expect(found).toEqual(screens.map(({ path }) => ({ path, sideways: 0, cut: [], covered: [] })));
  });

  it('would be told of a word that is cut, and of two that lie on each other', async () => {
    const { page } = await world.signedIn(accountOf('maude.tilleray'));
    await page.setContent(
      '<p style="width:3em;height:1em;overflow:hidden">Auto-évaluation</p><p>un</p><p style="margin-top:-2em">deux</p>',
    );
    expect(await page.evaluate(CUT_WORDS)).toHaveLength(1);
    expect(await page.evaluate(COVERED_WORDS)).toEqual(['un | deux']);
  });
});
