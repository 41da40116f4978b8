import { type Page } from 'playwright-core';
import { AccountsService } from '../../src/modules/identity/index.js';
import { RegionTransactions } from '../../src/platform/index.js';
import { accountOf, type KnownDossier, openDossier } from './dossier-of.js';
import { isSound, isSoundAtEachWidth, refusal, titled, zoomed } from './sound-page.js';
import { keyboardHand } from './walk/keyboard-hand.js';
import { withScreens } from './with-screens.js';

const LISE = accountOf('lise.orvaux');
/** What to do next, whatever the form calls its refusal. */
const SILENT = 'Vérifiez votre connexion, puis réessayez.';

const world = withScreens();
let dossier: KnownDossier;
beforeAll(async () => {
  dossier = await openDossier(world.server, 'DE VALOMBRE');
});

describe('screens of somebody to whom no contract is open', () => {
  it('say so, and what to do', async () => {
    await world.server.database.query(
      `update app.membership set contract_ids = '{}' where person_id = (select id from auth."user" where email = $1)`,
      [LISE],
    );
    const { page } = await world.signedIn(LISE);
    for (const [path, words] of [
      ['/', 'Aucun contrat n’attend quelque chose de vous'],
      [`/entites-juridiques/${dossier.entityFiness}`, 'Aucun contrat ne vous est ouvert ici'],
    ] as const) {
      await page.goto(path);
      await page.getByRole('main').getByText(words).waitFor();
      await isSoundAtEachWidth(page, `${path}, empty`);
    }
  });
});

describe('a contract that no campaign evaluates', () => {
  it('says so, and shows its sheet all the same', async () => {
    const { page } = await world.signedIn(accountOf('maude.tilleray'));
    await page.goto(`/entites-juridiques/${dossier.entityFiness}`);
    await page.getByRole('link', { name: /^CPOM_24/ }).click();
    await page.getByText('Aucune campagne en cours sur ce contrat').waitFor();
    await page.getByRole('region', { name: 'Fiche du contrat' }).waitFor();
    await isSoundAtEachWidth(page, 'a contract without a campaign');
  });
});

describe('screens that anybody may read, at 200 %', () => {
  it.each([
    ['/connexion', /^Connexion/],
    ['/renouvellement', /^Renouveler/],
    ['/activation#jeton', /compte/],
    ['/un-probleme', /problème/i],
    ['/accessibilite', /^Accessibilité/],
    ['/donnees-personnelles', /^Données personnelles/],
    ['/mentions-legales', /^Mentions légales/],
    ['/trucs-et-astuces', /^Trucs et astuces/],
    ['/plan-du-site', /^Plan du site/],
  ])('%s holds in its width', async (path, title) => {
    const { page: first } = await world.open();
    const page = await zoomed(world.browser, world.server, first);
    await page.goto(path);
    await titled(page, title);
    await isSound(page, `${path} at 200 %`);
  });
});

describe('the site map', () => {
  it('leads a visitor to the sign-in, and whoever has signed in to every page of theirs by its title', async () => {
    const { page: visitor } = await world.open();
    await visitor.goto('/plan-du-site');
    await visitor.getByRole('main').getByRole('link', { name: 'Connexion', exact: true }).waitFor();
    const { page } = await world.signedIn(LISE);
    await page.goto('/plan-du-site');
    const links = page.getByRole('main').getByRole('link');
    await links.filter({ hasText: 'Alertes' }).waitFor();
    const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(paths).toEqual(expect.arrayContaining(['/', '/contrats', '/mon-compte', '/alertes/reglages', '/delegations', '/guide']));
    for (const path of paths) {
      await page.goto(path);
      await titled(page, /^(?!Cette page)/);
    }
  });
});

describe('an address that is no page, at 200 %', () => {
  it('says so in its width, and leads back', async () => {
    const lise = await world.signedIn(LISE);
    const page = await zoomed(world.browser, world.server, lise.page);
    await page.goto('/rien-de-tel');
    await titled(page, /^Cette page n’existe pas/);
    await page.getByRole('main').getByRole('link', { name: 'Gestion des Contrats' }).waitFor();
    await isSound(page, 'an absent page at 200 %');
  });
});

describe('a region where everything is done by documents, at 200 %', () => {
  it('shows its contract in its width', async () => {
    const gaspard = await world.signedIn(accountOf('gaspard.ployard'));
    const page = await zoomed(world.browser, world.server, gaspard.page);
    await page.goto('/');
    await page.getByRole('region', { name: 'Mes contrats ouverts' }).getByRole('link').first().click();
    await page.getByRole('region', { name: 'Documents du contrat', exact: true }).first().waitFor();
    await isSound(page, 'documents at 200 %');
  });
});

/** What is asked for without network, then with a server that is busy, is told; what was typed stays. */
async function toldAndKept(page: Page, button: string, typed: () => Promise<string>): Promise<void> {
  const hand = keyboardHand(page);
  const before = await typed();
  await page.context().setOffline(true);
  await hand.press(page.getByRole('button', { name: button }));
  await page.getByRole('main').getByText(SILENT).first().waitFor();
  await isSoundAtEachWidth(page, `${button}, without network`);
  expect(await typed()).toBe(before);
  await page.context().setOffline(false);
  await page.route('**/api/**', (route) => (route.request().method() === 'POST' ? route.fulfill(refusal(503)) : route.continue()));
  await hand.press(page.getByRole('button', { name: button }));
  await page
    .getByRole('main')
    .getByText(/^Vos données enregistrées sont intactes/)
    .first()
    .waitFor();
  await isSoundAtEachWidth(page, `${button}, refused`);
  expect(await typed()).toBe(before);
}

/** The page that the link of an invitation opens, once it is checked. */
async function invited(email: string): Promise<Page> {
  await world.server.app
    .get(RegionTransactions)
    .in('horizon', (tx) => world.server.app.get(AccountsService).invite(tx, { email, name: 'Octave Brindille', region: 'horizon' }));
  await world.server.settle();
  const { text = '' } = await world.server.mailbox.to(email, 'identifiants de connexion');
  const { page } = await world.open();
  await page.goto(/\/activation#[\w-]+/.exec(text)?.[0] ?? '');
  await page.getByText('Bonjour Octave Brindille').waitFor();
  return page;
}

describe('a form that cannot leave, by the keyboard alone', () => {
  it('« Connexion » says why, and keeps the address', async () => {
    const { page } = await world.open();
    await page.goto('/connexion');
    const address = page.getByLabel('Adresse de messagerie');
    await address.fill(LISE);
    await page.getByLabel('Mot de passe', { exact: true }).fill('Ruisseau-17_sable');
    await toldAndKept(page, 'Se connecter', () => address.inputValue());
  });

  it('« Renouveler le mot de passe » says why, and keeps the address', async () => {
    const { page } = await world.open();
    await page.goto('/renouvellement');
    const address = page.getByLabel('Adresse de messagerie');
    await address.fill(LISE);
    await toldAndKept(page, 'Envoyer le code de vérification', () => address.inputValue());
  });

  it('« Ouvrir mon compte » says why, keeps the password, and opens the account once the network is back', async () => {
    const page = await invited('octave.brindille@ch-valombre.example');
    const password = page.getByLabel('Mot de passe', { exact: true });
    await password.fill('Tilleul-47-lune');
    await page.getByLabel('Confirmer le mot de passe', { exact: true }).fill('Tilleul-47-lune');
    await toldAndKept(page, 'Ouvrir mon compte', () => password.inputValue());
    await page.unroute('**/api/**');
    await keyboardHand(page).press(page.getByRole('button', { name: 'Ouvrir mon compte' }));
    await page.waitForURL('**/connexion');
    await page.getByText('Votre compte est ouvert. Connectez-vous').waitFor();
  });

  it('« Un problème ? » says why, and keeps what is told', async () => {
    const { page } = await world.signedIn(LISE);
    await page.goto('/un-probleme');
    const problem = page.getByLabel('Le problème');
    await problem.fill('Le bouton reste gris');
    await page.getByLabel(/rappeler/).fill('0199000000');
    await toldAndKept(page, 'Envoyer au support', () => problem.inputValue());
  });
});
