import { type Page } from 'playwright-core';
import { demonstrationAccounts } from '../../src/modules/demonstration/index.js';
import { axe, signIn, totp } from '../support/index.js';
import { sidewaysScroll, WIDTHS } from './client-server.js';
import { withScreens } from './with-screens.js';

const NOE = 'noe.lestrelle@ch-valombre.example';
const CAMILLE = 'camille.fontbelle@ch-valombre.example';
const INES = 'ines.maravent@ars-horizon.example';
const NEW_PASSWORD = 'Tilleul-47-lune';
const password = demonstrationAccounts()[0]?.password ?? '';

const world = withScreens();
beforeEach(async () => {
  await world.server.database.query(`delete from auth."twoFactor"; update auth."user" set "twoFactorEnabled" = false;
    delete from auth.session; delete from app.request_quota; delete from auth."rateLimit"`);
});

async function pleases(page: Page, complaints: readonly string[]): Promise<void> {
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate(sidewaysScroll)).toBe(0);
  expect(complaints).toEqual([]);
}

async function openAccount(email: string, width: number) {
  const watched = await world.signedIn(email, width);
  await watched.page.goto('/mon-compte');
  await watched.page.getByRole('heading', { level: 1, name: 'Mon compte' }).waitFor();
  return watched;
}

describe.each(WIDTHS)('« Mon compte » at %i pixels', (width) => {
  it('shows the open sessions, marks this one and ends the others, one or all', async () => {
    const others = [await signIn(world.server, CAMILLE), await signIn(world.server, CAMILLE), await signIn(world.server, CAMILLE)];
    const { page, complaints } = await openAccount(CAMILLE, width);
    const table = page.getByRole('table', { name: 'Sessions ouvertes' });
    await table.getByText('Cette session').waitFor();
    expect(await table.getByRole('row').count()).toBe(5);
    await pleases(page, complaints);

    await table
      .getByRole('button', { name: /^Fermer la session/ })
      .first()
      .press('Enter');
    await shows(() => table.getByRole('row').count(), 4);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Sessions ouvertes');
    await page.getByRole('button', { name: 'Fermer toutes les autres sessions' }).press('Enter');
    await page.getByText('Vous n’avez pas d’autre session ouverte.').waitFor();
    for (const agent of others) expect((await agent.get('/api/me')).status).toBe(401);
    expect(await table.getByRole('row').count()).toBe(2);
  });

  it('changes the password, with its rules followed as one types, and stays signed in', async () => {
    const there = await signIn(world.server, NOE);
    const { page, complaints } = await openAccount(NOE, width);
    const change = async (current: string, next: string): Promise<void> => {
      await page.getByLabel('Mot de passe actuel', { exact: true }).fill(current);
      await page.getByLabel('Nouveau mot de passe', { exact: true }).fill(next);
      await page.getByLabel('Confirmer le nouveau mot de passe', { exact: true }).fill(next);
      await page.getByRole('button', { name: 'Changer le mot de passe' }).click();
    };
    await change('', 'court');
    await page.getByRole('link', { name: /Nouveau mot de passe\s: toutes les règles/ }).waitFor();
    await pleases(page, complaints);
    await change('Pas-le-bon-47', NEW_PASSWORD);
    await page.getByText('Le mot de passe actuel n’est pas le bon.').waitFor();
    await change(password, NEW_PASSWORD);
    await page.getByText('Votre mot de passe est changé. Vos autres sessions sont fermées.').waitFor();
    await pleases(page, complaints);
    expect((await there.get('/api/me')).status).toBe(401);

    await change(NEW_PASSWORD, password);
    await page.getByText('Votre mot de passe est changé.').waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Mon compte' }).waitFor();
  });

  it('sets up the second factor by keyboard, shows the recovery codes once, and asks for the code at the next sign-in', async () => {
    const { page, complaints } = await openAccount(INES, width);
    const section = page.getByRole('region', { name: 'Double authentification' });
    await section.getByLabel('Mot de passe', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await section.getByRole('img', { name: /Code QR/ }).waitFor();
    const key = (await section.locator('code').innerText()).replaceAll(' ', '');
    await pleases(page, complaints);
    await section.getByLabel('Code affiché par l’application').fill(totp(`otpauth://totp/x?secret=${key}`));
    await page.keyboard.press('Enter');
    await section.getByRole('heading', { name: 'Codes de récupération' }).waitFor();
    const codes = await section.locator('code').allInnerTexts();
    expect(codes).toHaveLength(10);
    await pleases(page, complaints);
    await section.getByRole('button', { name: 'J’ai gardé ces codes' }).press('Enter');
    await section.getByText('Active', { exact: true }).waitFor();
    expect(await section.locator('code').count()).toBe(0);

    const fresh = await world.open(width);
    await fresh.page.goto('/connexion');
    await fresh.page.getByLabel('Adresse de messagerie').fill(INES);
    await fresh.page.getByLabel('Mot de passe', { exact: true }).fill(password);
    await fresh.page.keyboard.press('Enter');
    await fresh.page.getByLabel('Code de l’application').fill('000000');
    await fresh.page.keyboard.press('Enter');
    await fresh.page.getByText('Code refusé').waitFor();
    await pleases(fresh.page, fresh.complaints);
    await fresh.page.getByRole('button', { name: 'Utiliser un code de récupération' }).click();
    await fresh.page.getByLabel('Code de récupération').fill(codes[0] ?? '');
    await fresh.page.keyboard.press('Enter');
    await fresh.page.getByRole('heading', { level: 1, name: 'Gestion des Contrats' }).waitFor();
  });
});

describe('an agent of a region that asks for a second factor', () => {
  it('is led to « Mon compte », told why, and goes on once it is set up', async () => {
    await world.server.database.query(
      `update app.region set settings = jsonb_set(settings, '{signIn,secondFactor}', '"agency"') where slug = 'horizon'`,
    );
    const { page } = await world.signedIn(INES);
    await page.goto('/campagnes');
    await page.getByText('Votre région la demande aux agents').waitFor();
    expect(new URL(page.url()).pathname).toBe('/mon-compte');
    const section = page.getByRole('region', { name: 'Double authentification' });
    await section.getByLabel('Mot de passe', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    const key = (await section.locator('code').innerText()).replaceAll(' ', '');
    await section.getByLabel('Code affiché par l’application').fill(totp(`otpauth://totp/x?secret=${key}`));
    await page.keyboard.press('Enter');
    await section.getByRole('button', { name: 'J’ai gardé ces codes' }).click();
    await page.goto('/campagnes');
    await page.getByRole('heading', { level: 1, name: 'Campagnes' }).waitFor();
    await world.server.database.query(`update app.region set settings = settings #- '{signIn,secondFactor}'`);
  });
});

/** Waits until the page shows as many. */
async function shows(count: () => Promise<number>, wanted: number): Promise<void> {
  while ((await count()) !== wanted) await new Promise((resolve) => setTimeout(resolve, 50));
}
