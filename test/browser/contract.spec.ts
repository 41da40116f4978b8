import { type Page } from 'playwright-core';
import { axe } from '../support/index.js';
import { sidewaysScroll, WIDTHS } from './client-server.js';
import { accountOf, type KnownDossier, openDossier } from './dossier-of.js';
import { withScreens } from './with-screens.js';

const world = withScreens();
let dossier: KnownDossier;
beforeAll(async () => {
  dossier = await openDossier(world.server, 'DE VALOMBRE');
});

async function openContract(who = 'maude.tilleray', width = 1280): Promise<Page> {
  const { page } = await world.signedIn(accountOf(who), width);
  await page.goto(`/contrats/${dossier.contractId}?dossier=${dossier.dossierId}`);
  await page.getByRole('heading', { level: 1, name: dossier.contractName }).waitFor();
  return page;
}

describe('the contract’s page', () => {
  it('tells the state, the deadline and the percentage in the band [S1-12] [S4-14]', async () => {
    const page = await openContract();
    const band = await page.getByRole('region', { name: 'État en cours du contrat' }).innerText();
    for (const words of ['État en cours', 'Date limite', 'Pourcentage de remplissage', 'Saisir les indicateurs', 'Clore la saisie'])
      expect(band).toContain(words);
    expect(band).toMatch(/(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d+ \S+ \d{4}/);
    expect(band).toMatch(/dans \d+ jours, dont \d+ ouvrés/);
  });

  it('shows the fields of the notice, and its two lists [S4-14] [S4-15]', async () => {
    const page = await openContract();
    const sheet = page.getByRole('region', { name: 'Fiche du contrat' });
    for (const field of ['Contrat', 'Code', 'Contact ARS', 'Type de contrat', 'Statut', 'Date de signature estimée', 'Date d’effet'])
      expect(await sheet.innerText()).toContain(field);
    for (const field of ['Date fin de contrat effective', 'Date de dernière prorogation', 'Durée de prorogation'])
      expect(await sheet.innerText()).toContain(field);
    await page.getByText(/^Accéder à la liste des contacts administratifs/).click();
    await page.getByText(/^Accéder à la liste des établissements du contrat/).click();
    await page.getByRole('table', { name: 'Établissements du contrat' }).getByText('CH DE VALOMBRE').first().waitFor();
  });

  it('prints the data to Word at any time [S1-24] [S1-25]', async () => {
    const page = await openContract();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Éditer les données' }).click()]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
  });

  it('says where one is, who must act, and before when', async () => {
    const page = await openContract();
    const present = page.getByRole('list', { name: 'Où en suis-je ?' }).locator('[aria-current=step]');
    expect(await present.innerText()).toMatch(/Établissement/);
    expect(await present.innerText()).toMatch(/Jusqu’au .* inclus, 23\sh\s59/);
  });

  it('leads to the indicators [S1-14]', async () => {
    const page = await openContract();
    await page.getByRole('link', { name: 'Saisir les indicateurs' }).click();
    await page.getByRole('tree', { name: 'Questions du contrat' }).waitFor();
  });
});

describe('a contract of two establishments that holds one section of its template only', () => {
  it('asks each the questions of that section, on its page and in the entry, and no other [S4-14] [S4-18]', async () => {
    const held = await openDossier(world.server, 'CHI DE LA COMBE-GRISE');
    await world.server.database.query("update app.contract set sections = '{volet-produits-de-sante}' where id = $1", [held.contractId]);
    const { page } = await world.signedIn(accountOf('aurore.vaudrimont'));
    await page.goto(`/contrats/${held.contractId}?dossier=${held.dossierId}`);
    await page.getByRole('heading', { level: 1, name: held.contractName }).waitFor();
    const lines = await page.locator('.ec-volets').getByRole('link').allInnerTexts();
    const named = lines.map((line) => line.split('\n').map((part) => part.slice(0, 16)));
    expect(named).toEqual(
      ['EJ - 990000051', 'EJ - 990000085'].flatMap((entity) => [
        ['Identification (', expect.stringContaining(entity)],
        ['Produits de sant', expect.stringContaining(entity)],
      ]),
    );

    await page.getByRole('link', { name: 'Saisir les indicateurs' }).click();
    const tree = page.getByRole('tree', { name: 'Questions du contrat' });
    await tree.waitFor();
    const codes = (await tree.getByRole('treeitem', { name: /^V\d/ }).allInnerTexts()).map((line) => line.slice(0, 2));
    expect(codes).toEqual(['V0', 'V1', 'V0', 'V1']);
  });
});

describe.each(WIDTHS)('the contract’s page at %i px', (width) => {
  it('has nothing for axe to find, and never scrolls sideways', async () => {
    const page = await openContract('maude.tilleray', width);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(sidewaysScroll)).toBe(0);
  });
});
