import { type Page } from 'playwright-core';
import { demonstrationAccounts } from '../../src/modules/demonstration/index.js';
import { axe } from '../support/index.js';
import { sidewaysScroll, WIDTHS } from './client-server.js';
import { withScreens } from './with-screens.js';

const accounts = demonstrationAccounts();
const camille = accounts.find(({ email }) => email.startsWith('camille.'))!;
const newcomer = accounts.find(({ firstConnection }) => firstConnection)!;
const NEW_PASSWORD = 'Ruisseau-17_sable';

const world = withScreens();

async function fillSignIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Adresse de messagerie').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}

/** The six digits of the last mail, wherever they stand in it. */
async function mailedCode(email: string): Promise<string> {
  await world.server.settle();
  const mail = await world.server.mailbox.to(email);
  return /\b(\d{6})\b/.exec(`${mail.subject ?? ''} ${mail.text ?? ''}`)?.[1] ?? '';
}

describe('the sign-in page', () => {
  it('asks for the address and the password, and leads to the renewal [S4-09] [S0-02]', async () => {
    const { page } = await world.open();
    await page.goto('/connexion');
    await page.getByRole('heading', { level: 1, name: 'Connexion' }).waitFor();
    expect(await page.title()).toBe('Connexion – e-CARS');
    expect(await page.getByText('Gestion électronique des contrats en ARS').count()).toBeGreaterThan(0);
    expect(await page.getByText('Connectez-vous avec votre adresse de messagerie.').isVisible()).toBe(true);
    expect(await page.getByLabel('Adresse de messagerie').getAttribute('autocomplete')).toBe('username');
    await page.locator('form').getByRole('link', { name: 'Renouveler le mot de passe' }).click();
    await page.getByRole('heading', { level: 1, name: 'Renouveler le mot de passe' }).waitFor();
  });

  it('tells the trap of the first connection before the form is tried [S0-01] [S1-03]', async () => {
    const { page } = await world.open();
    await page.goto('/connexion');
    const help = page.getByRole('complementary', { name: 'Aide' });
    await help.getByRole('heading', { name: 'Première connexion ?' }).waitFor();
    expect(await help.innerText()).toMatch(/mot de passe/);
  });

  it('opens « Gestion des Contrats » after signing in [S1-08] [S1-07]', async () => {
    const { page, complaints } = await world.open();
    await page.goto('/connexion');
    await fillSignIn(page, camille.email, camille.password);
    await page.getByRole('heading', { level: 1, name: 'Gestion des Contrats' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/contrats');
    expect(complaints).toEqual([]);
  });

  it('says why it refuses and keeps what was typed', async () => {
    const { page } = await world.open();
    await page.goto('/connexion');
    await fillSignIn(page, camille.email, 'pas-le-bon-Mot-1');
    await page.getByRole('alert').getByText('Connexion refusée').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(/ne correspondent pas/);
    expect(await page.getByLabel('Adresse de messagerie').inputValue()).toBe(camille.email);
    expect(await page.getByLabel('Mot de passe', { exact: true }).inputValue()).toBe('pas-le-bon-Mot-1');
  });

  it('shows a summary that takes the focus and leads to the empty fields', async () => {
    const { page } = await world.open();
    await page.goto('/connexion');
    await page.getByRole('button', { name: 'Se connecter' }).click();
    const summary = page.getByRole('group', { name: '2 champs sont à corriger' });
    await summary.waitFor();
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    await summary.getByRole('link').first().click();
    expect(await page.evaluate('document.activeElement.id')).toBe('adresse');
  });

  it('can be used with the keyboard alone', async () => {
    const { page } = await world.open();
    await page.goto('/connexion');
    await page.getByLabel('Adresse de messagerie').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Contenu');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type(camille.email);
    await page.keyboard.press('Tab');
    await page.keyboard.type(camille.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Gestion des Contrats' }).waitFor();
  });

  it('leads back to the page that was asked for, never to another site', async () => {
    const { page } = await world.open();
    await page.goto('/mon-compte');
    await page.getByRole('heading', { level: 1, name: 'Connexion' }).waitFor();
    expect(new URL(page.url()).searchParams.get('retour')).toBe('/mon-compte');
    await fillSignIn(page, camille.email, camille.password);
    await page.getByRole('heading', { level: 1, name: 'Mon compte' }).waitFor();
    const other = await world.open();
    await other.page.goto('/connexion?retour=//ailleurs.example/');
    await fillSignIn(other.page, camille.email, camille.password);
    await other.page.waitForURL('**/contrats');
  });
});

describe('the renewal of the password', () => {
  it('goes from the address to the code to the new password, in the words of the notice [S0-03] [S0-04] [S0-05] [S0-06] [S0-07] [S0-08] [S0-09] [S0-10] [S0-11] [S0-12] [S1-07] [S4-10]', async () => {
    const { page, complaints } = await world.open();
    await page.goto('/connexion');
    await page.locator('form').getByRole('link', { name: 'Renouveler le mot de passe' }).click();
    await page.getByRole('heading', { level: 1, name: 'Renouveler le mot de passe' }).waitFor();
    await page.getByLabel('Adresse de messagerie').fill(camille.email);
    expect(await page.getByRole('link', { name: 'Annuler' }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Trucs et astuces' }).isVisible()).toBe(true);
    world.server.mailbox.clear();
    await page.getByRole('button', { name: 'Envoyer le code de vérification' }).click();
    await page
      .getByText('Le code de vérification a été envoyé à votre boîte de réception. Copiez-le dans la zone de texte ci-dessous.')
      .waitFor();
    expect(await page.getByText(camille.email).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Envoyer un nouveau code' }).isVisible()).toBe(true);
    const code = await mailedCode(camille.email);
    expect(code).toMatch(/^\d{6}$/);
    const field = page.getByLabel('Code de vérification');
    expect(await field.getAttribute('autocomplete')).toBe('one-time-code');
    await field.fill(` ${code.slice(0, 3)} ${code.slice(3)} `);
    await page.getByRole('button', { name: 'Vérifier le code' }).click();
    await page.getByText('Nous avons vérifié l’adresse e-mail. Vous pouvez continuer maintenant.').waitFor();
    expect(await page.getByRole('button', { name: 'Modifier l’adresse e-mail' }).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByLabel('Nouveau mot de passe', { exact: true }).fill(NEW_PASSWORD);
    await page.getByLabel('Confirmer le nouveau mot de passe').fill(NEW_PASSWORD);
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByText('Votre mot de passe est renouvelé.').waitFor();
    await fillSignIn(page, camille.email, NEW_PASSWORD);
    await page.getByRole('heading', { level: 1, name: 'Gestion des Contrats' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('shows each rule of the password kept or not as one types, and refuses on « Continuer » [S0-11]', async () => {
    const { page } = await world.open();
    await toPasswordStep(page, accounts.find(({ email }) => email.startsWith('noe.'))!.email);
    const rules = page.locator('#regles');
    expect(await rules.innerText()).not.toMatch(/respecté/);
    expect(await rules.locator('.ec-status--bad, .ec-status--todo').count()).toBe(0);
    await page.getByLabel('Nouveau mot de passe', { exact: true }).fill('court');
    expect(await rules.innerText()).toMatch(/12 à 64 caractères · pas encore respecté/);
    expect(await rules.innerText()).toMatch(/Une lettre minuscule · respecté/);
    await page
      .getByRole('status')
      .getByText(/^Mot de passe, reste à respecter\s: 12 à 64 caractères, Une lettre majuscule/)
      .waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByRole('group', { name: /à corriger/ }).waitFor();
    expect(await page.getByLabel('Nouveau mot de passe', { exact: true }).inputValue()).toBe('court');
    await page.getByLabel('Nouveau mot de passe', { exact: true }).fill(NEW_PASSWORD);
    expect(await rules.innerText()).not.toMatch(/pas encore respecté/);
  });

  it('is where a first connection is led, with the address already given [S0-01] [S1-03]', async () => {
    const { page } = await world.open();
    await page.goto('/connexion');
    await fillSignIn(page, newcomer.email, newcomer.password);
    await page.getByRole('heading', { level: 1, name: 'Renouveler le mot de passe' }).waitFor();
    expect(await page.getByLabel('Adresse de messagerie').inputValue()).toBe(newcomer.email);
    expect(
      await page
        .getByText(/Première connexion/)
        .first()
        .isVisible(),
    ).toBe(true);
  });

  it('answers alike for an address that nobody has', async () => {
    const { page } = await world.open();
    await page.goto('/renouvellement');
    await page.getByLabel('Adresse de messagerie').fill('personne@nulle-part.example');
    await page.getByRole('button', { name: 'Envoyer le code de vérification' }).click();
    await page.getByText('Le code de vérification a été envoyé à votre boîte de réception.').waitFor();
    await page.getByLabel('Code de vérification').fill('000000');
    await page.getByRole('button', { name: 'Vérifier le code' }).click();
    await page
      .getByRole('alert')
      .getByText(/Ce code n’est pas ou n’est plus valable/)
      .waitFor();
    expect(await page.getByLabel('Code de vérification').inputValue()).toBe('000000');
  });

  it('is left by « Annuler » at each step [S0-03] [S0-07]', async () => {
    const { page } = await world.open();
    await page.goto('/renouvellement');
    await page.getByRole('button', { name: 'J’ai déjà un code' }).click();
    await page.getByText('Renseignez votre email s’il n’est pas déjà renseigné').waitFor();
    await page.getByRole('link', { name: 'Annuler' }).click();
    await page.getByRole('heading', { level: 1, name: 'Connexion' }).waitFor();
  });

  async function toPasswordStep(page: Page, email: string): Promise<void> {
    await page.goto('/renouvellement');
    await page.getByLabel('Adresse de messagerie').fill(email);
    world.server.mailbox.clear();
    await page.getByRole('button', { name: 'Envoyer le code de vérification' }).click();
    await page.getByLabel('Code de vérification').fill(await mailedCode(email));
    await page.getByRole('button', { name: 'Vérifier le code' }).click();
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByLabel('Nouveau mot de passe', { exact: true }).waitFor();
  }
});

describe.each(WIDTHS)('at %i pixels', (width) => {
  it('sign-in and renewal please axe, console and telephone [S4-09] [S0-12]', async () => {
    const { page, complaints } = await world.open(width);
    await page.goto('/connexion');
    await page.getByRole('heading', { name: 'Première connexion ?' }).waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(sidewaysScroll)).toBe(0);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    expect(await axe(page)).toEqual([]);
    await page.goto('/renouvellement');
    await page.getByLabel('Adresse de messagerie').fill(camille.email);
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'J’ai déjà un code' }).click();
    await page.getByLabel('Code de vérification').waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(sidewaysScroll)).toBe(0);
    expect(complaints).toEqual([]);
  });
});
