import { type Page } from 'playwright-core';
import { demonstrationAccounts } from '../../src/modules/demonstration/index.js';
import { openProviderWorld } from '../e2e/provider-world.js';
import { axe, openPage, signIn, totp, type WatchedPage } from '../support/index.js';
import { sidewaysScroll, startWithScreens, WIDTHS } from './client-server.js';
import { comeBy, withProvider } from './with-provider.js';

const CAMILLE = 'camille.fontbelle@ch-valombre.example';
const NOE = 'noe.lestrelle@ch-valombre.example';
const INES = 'ines.maravent@ars-horizon.example';
const password = demonstrationAccounts()[0]?.password ?? '';
const named = { given_name: 'Camille', usual_name: 'Fontbelle', email_verified: true };

const { world, provider } = withProvider({
  camille: { email: CAMILLE, ...named },
  noe: { email: NOE, ...named },
  ines: { email: INES, ...named },
  inconnue: { email: 'personne@ailleurs.example', ...named },
  'sans-preuve': { email: NOE, ...named, email_verified: false },
});
beforeEach(async () => {
  await world.server.database.query(`delete from auth.account where "providerId" = 'oidc'; delete from auth.session;
    delete from auth."twoFactor"; update auth."user" set "twoFactorEnabled" = false, "emailVerified" = true;
    delete from app.request_quota; delete from auth."rateLimit"`);
});

const providerButton = (page: Page) => page.getByRole('button', { name: 'S’identifier avec ProConnect' });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

async function pleases({ page, complaints }: WatchedPage): Promise<void> {
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate(sidewaysScroll)).toBe(0);
  expect(complaints).toEqual([]);
}

async function arriveAt(width: number, address: string, person: string): Promise<WatchedPage> {
  const watched = await world.open(width);
  await watched.page.goto(address);
  await comeBy(watched.page, person);
  return watched;
}

describe.each(WIDTHS)('signing in by the identity provider, at %i pixels', (width) => {
  it('is offered beside the password, and leads to the page that was wanted', async () => {
    const watched = await world.open(width);
    const { page } = watched;
    await page.goto('/mon-compte');
    await providerButton(page).waitFor();
    await page.getByRole('link', { name: 'Qu’est-ce que ProConnect ?' }).waitFor();
    await page.getByRole('heading', { name: 'Première connexion ?' }).waitFor();
    await pleases(watched);
    await comeBy(page, 'camille');
    await page.waitForURL('**/mon-compte');
    await heading(page, 'Mon compte').waitFor();
    expect(watched.complaints).toEqual([]);
  });

  it.each([
    ['inconnue', 'votre adresse n’ouvre aucun compte e-CARS'],
    ['sans-preuve', 'ProConnect n’a pas vérifié votre adresse de messagerie'],
    ['Annuler', 'Vous avez quitté ProConnect avant la fin'],
  ])('says in words why nobody entered: %s', async (person, sentence) => {
    const watched = await arriveAt(width, '/connexion', person);
    const alert = watched.page.getByRole('alert').filter({ hasText: sentence });
    await alert.getByText('Connexion refusée').waitFor();
    await watched.page.getByRole('heading', { name: 'Première connexion ?' }).waitFor();
    await pleases(watched);
    await alert.getByRole('link', { name: 'Contacter le support' }).click();
    await watched.page.waitForURL('**/un-probleme');
  });

  it('asks for the code of an account that has one, then opens the page that was wanted', async () => {
    const enrolling = await signIn(world.server, INES);
    const { totpURI } = (await enrolling.post('/api/auth/two-factor/enable').send({ password })).body as { totpURI: string };
    await enrolling.post('/api/auth/two-factor/verify-totp').send({ code: totp(totpURI) });
    const watched = await arriveAt(width, '/campagnes', 'ines');
    const { page } = watched;
    await page.getByText('Votre identité est confirmée. Donnez maintenant le code').waitFor();
    await page.getByRole('heading', { name: 'Première connexion ?' }).waitFor();
    await pleases(watched);
    await page.getByLabel('Code de l’application').fill(totp(totpURI, 1));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/campagnes');
    await heading(page, 'Campagnes').waitFor();
  });

  it('shows the link in « Mon compte », and undoes it once confirmed', async () => {
    const watched = await arriveAt(width, '/mon-compte', 'camille');
    const { page } = watched;
    const section = page.getByRole('region', { name: 'Connexion par ProConnect' });
    await section.getByText('Votre compte est lié à votre identité ProConnect depuis le').waitFor();
    await page.getByRole('table', { name: 'Sessions ouvertes' }).waitFor();
    await pleases(watched);
    await section.getByRole('button', { name: 'Dissocier ProConnect' }).click();
    const dialog = page.getByRole('alertdialog', { name: 'Dissocier ProConnect de votre compte' });
    await dialog.waitFor();
    expect(await axe(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Annuler' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await section.getByText('Votre compte est lié').count()).toBe(1);
    await section.getByRole('button', { name: 'Dissocier ProConnect' }).click();
    await dialog.getByRole('button', { name: 'Dissocier ProConnect' }).click();
    await section.getByText('Votre compte n’est pas lié à ProConnect.').waitFor();
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.textContent === 'Connexion par ProConnect');
  });

  it('signs out at the provider too, and says so', async () => {
    const watched = await arriveAt(width, '/mon-compte', 'camille');
    const { page } = watched;
    await heading(page, 'Mon compte').waitFor();
    if (width === 320) await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.waitForURL(`${provider().issuer}/**`);
    await page.getByRole('button', { name: 'Quitter aussi le fournisseur' }).click();
    await page.waitForURL('**/connexion?**');
    await page.getByText('Votre session e-CARS est fermée sur ce poste.').waitFor();
    await page.getByRole('heading', { name: 'Première connexion ?' }).waitFor();
    await pleases(watched);
    await providerButton(page).click();
    await heading(page, 'Fournisseur d’identité').waitFor();
  });
});

describe('a provider that does not answer', () => {
  it('is said in words on the way there and back, while the password still opens', async () => {
    const silent = await openProviderWorld({}, 'ES256', startWithScreens);
    await silent.provider.stop();
    try {
      const watched = await openPage(world.browser, silent.server, 320);
      const { page } = watched;
      await page.goto('/connexion');
      await providerButton(page).click();
      const alert = page.getByRole('alert').filter({ hasText: 'ProConnect n’est pas joignable' });
      await alert.getByText('ProConnect ne répond pas pour le moment.').waitFor();
      expect(await axe(page)).toEqual([]);
      await page.goto('/api/auth/callback/oidc?code=a&state=b');
      await page.waitForURL('**/connexion?refus=unavailable');
      await page.getByRole('alert').filter({ hasText: 'ProConnect ne répond pas pour le moment.' }).waitFor();
      await page.getByLabel('Adresse de messagerie').fill(CAMILLE);
      await page.getByLabel('Mot de passe', { exact: true }).fill(password);
      await page.keyboard.press('Enter');
      await heading(page, 'Gestion des Contrats').waitFor();
    } finally {
      await silent.close();
    }
  });
});
