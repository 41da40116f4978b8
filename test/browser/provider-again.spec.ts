import { type Locator, type Page } from 'playwright-core';
import { demonstrationAccounts } from '../../src/modules/demonstration/index.js';
import { axe } from '../support/index.js';
import { sidewaysScroll, WIDTHS } from './client-server.js';
import { accountOf, openDossier, openQuestion, questionAddress } from './dossier-of.js';
import { comeBy, withProvider } from './with-provider.js';

const CAMILLE = accountOf('camille.fontbelle');
const password = demonstrationAccounts()[0]?.password ?? '';
const named = { given_name: 'Prénom', usual_name: 'Nom', email_verified: true };
const TYPED = 'Ce que Camille a saisi';

const { world } = withProvider({
  camille: { email: CAMILLE, ...named },
  maude: { email: accountOf('maude.tilleray'), ...named },
});
beforeAll(async () => {
  // Proven by their owners earlier: the first link does not put their passwords aside.
  await world.server.database.query('update auth."user" set "emailVerified" = true');
});

const closed = (page: Page): Locator => page.getByRole('dialog', { name: 'Votre session est fermée' });

/** « Un problème ? » with something typed, under a session that has ended. */
async function typedThenClosed(width: number): Promise<Page> {
  const { page } = await world.signedIn(CAMILLE);
  await page.goto('/un-probleme');
  await page.getByLabel('Le problème').fill(TYPED);
  await world.server.database.query('delete from auth.session');
  await page.getByRole('button', { name: 'Rafraîchir la session' }).click();
  await closed(page).waitFor();
  await page.setViewportSize({ width, height: 900 });
  return page;
}

/** In a tab of its own, then back on the page that waits. */
async function comeByAnotherTab(page: Page, person: string): Promise<void> {
  const opening = page.context().waitForEvent('page');
  await closed(page).getByRole('link', { name: 'Ouvrir la connexion par ProConnect (nouvel onglet)' }).click();
  const tab = await opening;
  await comeBy(tab, person);
  await tab.getByRole('heading', { level: 1, name: 'Gestion des Contrats' }).waitFor();
  await tab.close();
  await closed(page).getByRole('button', { name: 'C’est fait, continuer' }).click();
}

async function pleases(page: Page): Promise<void> {
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate(sidewaysScroll)).toBe(0);
}

describe.each(WIDTHS)('coming back by the provider over a page whose session has ended, at %i pixels', (width) => {
  it('keeps what its owner has typed, and what they asked for is done', async () => {
    const page = await typedThenClosed(width);
    await closed(page).getByRole('button', { name: 'C’est fait, continuer' }).waitFor();
    await pleases(page);
    await comeByAnotherTab(page, 'camille');
    await closed(page).waitFor({ state: 'detached' });
    expect(await page.getByLabel('Le problème').inputValue()).toBe(TYPED);
    await page
      .getByRole('main')
      .getByText(/Session rafraîchie/)
      .waitFor();
  });

  it('hides it from somebody else, until its owner is back', async () => {
    const page = await typedThenClosed(width);
    await comeByAnotherTab(page, 'maude');
    const other = page.getByRole('alertdialog', { name: 'Une autre personne est connectée' });
    await other.getByText(CAMILLE).waitFor();
    expect(await page.getByLabel('Le problème').isVisible()).toBe(false);
    await pleases(page);
    await other.getByRole('button', { name: 'Se reconnecter' }).click();
    await closed(page).getByLabel('Mot de passe', { exact: true }).fill(password);
    expect(await page.getByLabel('Le problème').isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await closed(page).waitFor({ state: 'detached' });
    expect(await page.getByLabel('Le problème').inputValue()).toBe(TYPED);
    expect(await page.getByLabel('Le problème').isVisible()).toBe(true);
  });

  it('lets somebody else go on with pages of their own', async () => {
    const page = await typedThenClosed(width);
    await comeByAnotherTab(page, 'maude');
    await page.getByRole('button', { name: 'Quitter cette page et continuer' }).click();
    await page.waitForURL('**/contrats');
    await page.getByRole('heading', { level: 1, name: 'Gestion des Contrats' }).waitFor();
    await page.goto('/un-probleme');
    await page.getByLabel('Le problème').waitFor();
    expect(await page.getByLabel('Le problème').inputValue()).toBe('');
  });
});

describe('typing that the server never had', () => {
  it('is shown to its owner only, whoever signs in by the provider on the same machine', async () => {
    const dossier = await openDossier(world.server, 'DE VALOMBRE');
    const address = questionAddress(dossier, 'bilan-pertinence');
    const { page } = await world.open();
    const context = page.context();
    const comment = (of: Page): Locator => of.getByLabel(/Commentaire évalué 2025/);
    await page.goto(address);
    await comeBy(page, 'camille');
    await openQuestion(page, dossier, 'bilan-pertinence');
    await context.setOffline(true);
    await comment(page).fill(TYPED);
    await page.waitForFunction((text) => Object.values(localStorage).some((kept) => String(kept).includes(text)), TYPED);
    // A page that goes sends what it can, and a page that is closing is no longer held offline: its session is over by then.
    await world.server.database.query('delete from auth.session');
    await page.close();
    await context.setOffline(false);

    for (const [person, seen] of [
      ['maude', false],
      ['camille', true],
    ] as const) {
      await context.clearCookies();
      const next = await context.newPage();
      await next.goto(address);
      await comeBy(next, person);
      await next.waitForURL(`**${address}`);
      await comment(next).waitFor();
      expect((await comment(next).inputValue()) === TYPED).toBe(seen);
      await next.close();
    }
  });
});
