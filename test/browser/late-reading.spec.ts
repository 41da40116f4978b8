import { type Page } from 'playwright-core';
import { accountOf, type KnownDossier, openDossier, openQuestion, save, saved } from './dossier-of.js';
import { withScreens } from './with-screens.js';

const [QUESTION, OTHER] = ['bilan-pertinence', '8.2.1.a'];

const world = withScreens();

/** Something waited for until it is opened. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  const found: { open: () => void } = { open: () => undefined };
  const opened = new Promise<void>((resolve) => {
    found.open = resolve;
  });
  return { opened, open: found.open };
}

/** The next reading of the answers is answered at once by the server, and arrives when `release` is called. */
async function holdReading(page: Page, { dossierId }: KnownDossier): Promise<{ asked: Promise<void>; release: () => void }> {
  const [asked, released] = [gate(), gate()];
  await page.route(
    `**/api/dossiers/${dossierId}/answers`,
    async (route) => {
      const headers = { ...route.request().headers() };
      delete headers['if-none-match'];
      const response = await route.fetch({ headers });
      asked.open();
      await released.opened;
      await route.fulfill({ response });
    },
    { times: 1 },
  );
  return { asked: asked.opened, release: released.open };
}

const question = (page: Page, code: string) => page.getByRole('treeitem', { name: new RegExp(`^${code.replaceAll('.', '\\.')}\\s`) });

const comment = (page: Page) => page.getByLabel(/Commentaire évalué/);

async function write(page: Page, typed: string): Promise<void> {
  await comment(page).fill(typed);
  await save(page);
  await saved(page);
}

async function goTo(page: Page, code: string): Promise<void> {
  await question(page, code).click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${code.replaceAll('.', '\\.')}`) }).waitFor();
}

describe('a reading that set out before a save and arrives after it', () => {
  // What was saved from here is on the screen without a tag; what was read has one: the two are read again differently.
  it.each([
    { before: 'what was read', saves: ['La cellule s’est réunie trois fois.'] },
    { before: 'what was saved from here', saves: ['La cellule s’est réunie.', 'La cellule s’est réunie trois fois.'] },
  ])('does not bring back $before: the question opens again with what was saved last [S1-21]', async ({ saves }) => {
    const dossier = await openDossier(world.server, 'DE VALOMBRE');
    const { page } = await world.signedIn(accountOf('maude.tilleray'));
    await openQuestion(page, dossier, QUESTION);
    for (const typed of saves.slice(0, -1)) await write(page, typed);
    const held = await holdReading(page, dossier);
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    await held.asked;

    await write(page, saves.at(-1)!);
    await goTo(page, OTHER);
    const late = page.waitForResponse((response) => response.url().endsWith(`/dossiers/${dossier.dossierId}/answers`));
    held.release();
    await (await late).finished();

    await goTo(page, '8.2.1.b');
    expect(await comment(page).inputValue()).toBe(saves.at(-1));
  });
});
