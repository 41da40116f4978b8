import { type Browser, type Page } from 'playwright-core';
import { axe, openPage, type TestServer, until } from '../support/index.js';
import { sidewaysScroll, WIDTHS } from './client-server.js';
import { keyboardHand } from './walk/keyboard-hand.js';
import { withScreens } from './with-screens.js';

const MAUDE = 'maude.tilleray@ch-valombre.example';
const CAMILLE = 'camille.fontbelle@ch-valombre.example';
const INES = 'ines.maravent@ars-horizon.example';
const OCTAVE = 'octave.brindille@ch-valombre.example';
const PASSWORD = 'Tilleul-47-lune';

async function pleases(page: Page, complaints: readonly string[]): Promise<void> {
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate(sidewaysScroll)).toBe(0);
  expect(complaints).toEqual([]);
}

/** Goes on by the keyboard alone: Tab until that is what has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const here = `(() => { const one = document.activeElement; return one?.getAttribute('aria-label') ?? (one?.labels?.[0] ?? one)?.textContent ?? ''; })()`;
  for (let steps = 0; steps < 80; steps += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate<string>(here)).includes(name)) return;
  }
  throw new Error(`« ${name} » cannot be reached by Tab`);
}

describe.each(WIDTHS)('« Mon établissement » at %i pixels', (width) => {
  const world = withScreens();

  it('is reached from the header by whoever administers, and by nobody else', async () => {
    const { page } = await world.signedIn(MAUDE, width);
    await page.goto('/contrats');
    await page.getByRole('heading', { level: 1, name: 'Gestion des Contrats' }).waitFor();
    if (width === 320) await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await page.getByRole('link', { name: 'Mon établissement' }).filter({ visible: true }).first().click();
    await page.waitForURL('**/mon-etablissement');
    await page.getByRole('heading', { level: 1, name: 'CH DE VALOMBRE' }).waitFor();

    const other = await world.signedIn(CAMILLE, width);
    await other.page.goto('/mon-etablissement');
    await other.page.getByRole('heading', { level: 1, name: /Cette page n’existe pas/ }).waitFor();
    expect(await other.page.getByRole('link', { name: 'Mon établissement' }).count()).toBe(0);
  });

  it('shows each person with rights in plain words, and why the last administrator stays [S3-06]', async () => {
    const { page, complaints } = await world.signedIn(MAUDE, width);
    await page.goto('/mon-etablissement');
    const table = page.getByRole('table', { name: 'Personnes et droits' });
    await table.getByText('Camille Fontbelle').waitFor();
    const camille = table.getByRole('row').filter({ hasText: 'Camille Fontbelle' });
    expect(await camille.innerText()).toMatch(/Lire, saisir, déposer/);
    const end = table.getByRole('button', { name: 'Mettre fin aux droits de Maude Tilleray' });
    expect(await end.getAttribute('aria-disabled')).toBe('true');
    expect(await table.getByText('L’établissement doit garder une personne qui l’administre').count()).toBe(1);
    await page.getByText('Aucun changement pour l’instant.').waitFor();
    await pleases(page, complaints);
  });

  it('invites by the keyboard alone; the link opens the account once; rights change; the end is asked for twice', async () => {
    await world.server.database.query(`delete from app.request_quota`);
    const { page, complaints } = await world.signedIn(MAUDE, width);
    await page.goto('/mon-etablissement');
    await page.getByRole('table', { name: 'Personnes et droits' }).waitFor();
    await tabTo(page, 'Inviter une personne');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/inviter');
    await page.getByLabel('Nom et prénom').waitFor();
    await tabTo(page, 'Envoyer l’invitation');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /Nom et prénom.: écrivez le nom/ }).waitFor();
    await pleases(page, complaints);
    await page.getByRole('link', { name: /Nom et prénom.: écrivez le nom/ }).press('Enter');
    await page.keyboard.type('Octave <b>Brindille</b>');
    await tabTo(page, 'Adresse de messagerie');
    await page.keyboard.type(OCTAVE);
    await tabTo(page, 'Fonction');
    await page.keyboard.type('Pharmacien');
    await tabTo(page, 'Saisir');
    await page.keyboard.press('Space');
    await tabTo(page, 'Tous les contrats');
    await page.keyboard.press('ArrowDown');
    await page.getByText('Lesquels').waitFor();
    await tabTo(page, 'CAQES_22-CH DE VALOMBRE');
    await page.keyboard.press('Space');
    await pleases(page, complaints);
    await tabTo(page, 'Envoyer l’invitation');
    await page.keyboard.press('Enter');
    await page.getByText('L’invitation d’Octave <b>Brindille</b> est partie.').waitFor();
    const row = page.getByRole('row').filter({ hasText: OCTAVE });
    await row.getByText(/Invitation envoyée le/).waitFor();
    expect(await row.innerText()).toContain('CAQES_22-CH DE VALOMBRE');
    await pleases(page, complaints);

    await activates(world.server, world.browser, width);

    await page.reload();
    await row.getByText('Actif').waitFor();
    const hand = keyboardHand(page);
    await hand.press(row.getByRole('link', { name: /Modifier les droits/ }));
    await page.getByRole('heading', { level: 1, name: /^Droits d’Octave/ }).waitFor();
    await pleases(page, complaints);
    await hand.tick(page.getByRole('checkbox', { name: 'Déposer' }));
    await hand.press(page.getByRole('button', { name: 'Enregistrer les droits' }));
    await page.getByText(/Les droits d’Octave .* sont modifiés/).waitFor();
    await row.getByText('Lire, saisir, déposer').waitFor();

    await hand.press(row.getByRole('button', { name: /^Mettre fin/ }));
    const dialog = page.getByRole('alertdialog', { name: /Mettre fin aux droits d’Octave/ });
    await dialog.waitFor();
    await pleases(page, complaints);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await row.count()).toBe(1);
    await hand.press(row.getByRole('button', { name: /^Mettre fin/ }));
    await hand.press(dialog.getByRole('button', { name: 'Mettre fin aux droits' }));
    await row.waitFor({ state: 'detached' });
    await until(async () => (await page.evaluate('document.activeElement?.id')) === 'personnes');
    await page
      .getByText(/a mis fin aux droits d’Octave/)
      .first()
      .waitFor();
    await pleases(page, complaints);
  });

  it('refuses in words what a colleague changed meanwhile, and reads it again', async () => {
    const { page, complaints } = await world.signedIn(MAUDE, width);
    await page.goto('/mon-etablissement');
    await page.getByRole('link', { name: 'Modifier les droits de Camille Fontbelle' }).click();
    await page.getByRole('checkbox', { name: 'Clore' }).press('Space');
    await world.server.database.query(`update app.membership set version = version + 1 where title like 'Contributrice%'`);
    await page.getByRole('button', { name: 'Enregistrer les droits' }).click();
    await page.getByText('Ces droits ont changé depuis que vous les avez ouverts.').waitFor();
    await pleases(page, complaints);
    await page.getByRole('button', { name: 'Relire les droits' }).click();
    await page.getByText('Ces droits ont changé').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Enregistrer les droits' }).waitFor();
    expect(await page.getByRole('checkbox', { name: 'Clore' }).isChecked()).toBe(false);
  });

  it('lists the establishments of the region for the agency, found by their name without accents [S1-10]', async () => {
    const { page, complaints } = await world.signedIn(INES, width);
    await page.goto('/mon-etablissement');
    const table = page.getByRole('table', { name: 'Établissements que vous administrez' });
    await table.waitFor();
    await pleases(page, complaints);
    await page.getByLabel('Chercher un établissement').fill('haute-lisiere');
    await until(async () => (await table.getByRole('row').count()) === 2);
    await page.getByLabel('Chercher un établissement').fill('introuvable');
    await page.getByText('Aucun établissement ne correspond').waitFor();
    await pleases(page, complaints);
    await page.getByLabel('Chercher un établissement').fill('brumeval');
    await table.getByRole('link', { name: /BRUMEVAL/ }).click();
    await page.getByRole('heading', { level: 1, name: 'CH DE BRUMEVAL' }).waitFor();
    await page.getByRole('table', { name: 'Personnes et droits' }).getByText('Noé Lestrelle').waitFor();
    await pleases(page, complaints);
  });
});

/** Octave opens the mail's link: the page alone uses nothing up, the password does. */
async function activates(server: TestServer, browser: Browser, width: number): Promise<void> {
  await server.settle();
  const { text = '' } = await server.mailbox.to(OCTAVE, 'identifiants de connexion');
  const link = /\/activation#[\w-]+/.exec(text)?.[0] ?? '';
  for (let visit = 0; visit < 2; visit += 1) {
    const { page, complaints } = await openPage(browser, server, width);
    await page.goto(link);
    await page.getByText(/Bonjour Octave <b>Brindille<\/b>/).waitFor();
    if (visit === 0) continue;
    const hand = keyboardHand(page);
    const password = page.getByLabel('Mot de passe', { exact: true });
    await hand.write(password, 'court');
    await hand.press(page.getByRole('button', { name: 'Ouvrir mon compte' }));
    await page.getByRole('link', { name: /toutes les règles ne sont pas respectées/ }).waitFor();
    await pleases(page, complaints);
    await hand.write(password, PASSWORD);
    await hand.write(page.getByLabel('Confirmer le mot de passe', { exact: true }), PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/connexion');
    await page.getByText('Votre compte est ouvert. Connectez-vous').waitFor();
    await hand.write(page.getByLabel('Adresse de messagerie'), OCTAVE);
    await hand.write(password, PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Gestion des Contrats' }).waitFor();
  }
  const { page, complaints } = await openPage(browser, server, width);
  await page.goto(link);
  await page.getByText('Ce lien ne fonctionne pas, ou ne fonctionne plus').waitFor();
  await pleases(page, complaints);
}
