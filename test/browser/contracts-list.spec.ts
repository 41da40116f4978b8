import { axe } from '../support/index.js';
import { sidewaysScroll, WIDTHS } from './client-server.js';
import { isSoundAtEachWidth } from './sound-page.js';
import { withScreens } from './with-screens.js';

const MAUDE = 'maude.tilleray@ch-valombre.example';
const NOE = 'noe.lestrelle@ch-valombre.example';
const AGENT = 'ines.maravent@ars-horizon.example';

const world = withScreens();

describe('« Gestion des Contrats »', () => {
  it('lists legal entities as « FINESS - raison sociale », address and telephone [S1-08] [S4-12]', async () => {
    const { page, complaints } = await world.signedIn(MAUDE);
    await page.goto('/contrats');
    const table = page.getByRole('table', { name: 'Entités juridiques' });
    await table.waitFor();
    for (const name of ['Établissement (EJ)', 'Adresse', 'Téléphone', 'État en cours'])
      expect(await table.getByRole('columnheader', { name }).count()).toBe(1);
    const row = table.getByRole('row').nth(1);
    expect(await row.getByRole('link').innerText()).toBe('990000010 - CH DE VALOMBRE');
    expect(await row.innerText()).toMatch(/99\d{3} [A-ZÀ-Ÿ]/);
    expect(await row.innerText()).toMatch(/\d\d(\s\d\d){4}/);
    expect(complaints).toEqual([]);
  });

  it('sorts by a button in the header and says how it is sorted [S4-12]', async () => {
    const { page } = await world.signedIn(AGENT);
    await page.goto('/contrats');
    const header = page.getByRole('columnheader', { name: 'Établissement (EJ)' });
    await header.waitFor();
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    const names = (): Promise<string[]> => page.getByRole('rowheader').allInnerTexts();
    const ascending = await names();
    await header.getByRole('button').press('Enter');
    await page.waitForURL(/tri=-name/);
    await page.locator('th[aria-sort="descending"]').waitFor();
    await page
      .getByRole('row')
      .nth(1)
      .getByText(ascending.at(-1) ?? '')
      .waitFor();
    expect(await names()).toEqual([...ascending].reverse());
  });

  it('filters by name, keeps the filter in the address, and offers a way out when nothing matches [S4-12]', async () => {
    const { page } = await world.signedIn(AGENT);
    await page.goto('/contrats');
    const filter = page.getByLabel('Filtrer par nom, ville ou numéro FINESS');
    await filter.fill('brumeval');
    await page.waitForURL(/recherche=brumeval/);
    await page.getByText('1 entité sur 1').waitFor();
    expect(await page.getByRole('rowheader').allInnerTexts()).toEqual(['990000028 - CH DE BRUMEVAL']);
    await page.reload();
    await page.getByText('1 entité sur 1').waitFor();
    expect(await filter.inputValue()).toBe('brumeval');
    await filter.fill('zzz');
    await page.getByRole('heading', { name: 'Aucune entité ne correspond à ce filtre' }).waitFor();
    await isSoundAtEachWidth(page, 'a list that a filter has emptied');
    await page.getByRole('button', { name: 'Retirer le filtre' }).click();
    await page.getByRole('table', { name: 'Entités juridiques' }).waitFor();
    expect(await filter.inputValue()).toBe('');
  });

  it('pages by twenty: first, previous, « Page 1 », next, last [S4-12]', async () => {
    const { page } = await world.signedIn(AGENT);
    await page.goto('/contrats');
    const pager = page.getByRole('navigation', { name: 'Pagination' });
    await pager.waitFor();
    for (const name of ['Première page', 'Page précédente', 'Page suivante', 'Dernière page'])
      expect(await pager.getByRole('link', { name }).count()).toBe(1);
    expect(await pager.locator('[aria-current="page"]').innerText()).toBe('Page 1');
    expect(await page.getByRole('rowheader').count()).toBeLessThanOrEqual(20);
  });

  it('shows somebody in charge of two entities both, each with its own contracts [S1-10]', async () => {
    const { page } = await world.signedIn(NOE);
    await page.goto('/contrats');
    await page.getByText(/vous intervenez pour 2 entités juridiques/).waitFor();
    expect(await page.getByRole('rowheader').count()).toBe(2);
  });

  it('opens an entity by its name, then « Liste des contrats » by the contract’s name [S1-09] [S1-11] [S4-13]', async () => {
    const { page, complaints } = await world.signedIn(MAUDE);
    await page.goto('/contrats');
    await page.getByRole('link', { name: '990000010 - CH DE VALOMBRE' }).click();
    await page.getByRole('heading', { level: 1, name: 'CH DE VALOMBRE' }).waitFor();
    for (const term of ['Raison Sociale', 'Finess Juridique'])
      expect(await page.getByText(term, { exact: true }).count()).toBeGreaterThan(0);
    expect(await page.getByText(/^Détails EJ/).count()).toBe(1);
    const table = page.getByRole('table', { name: 'Liste des contrats' });
    const columns = [
      'Type de contrat',
      'Contrat',
      'Statut du contrat',
      'Date d’effet',
      'Date de fin de contrat effective',
      'État en cours',
    ];
    for (const name of columns) expect(await table.getByRole('columnheader', { name, exact: true }).count()).toBe(1);
    const contract = table.getByRole('link').first();
    const name = await contract.innerText();
    await contract.click();
    await page.waitForURL(/\/contrats\/[^/]+/);
    await page.getByRole('heading', { level: 1 }).filter({ hasText: name }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('does not tell somebody else’s entity from one that does not exist', async () => {
    const { page } = await world.signedIn(MAUDE);
    for (const finess of ['990000028', '999999999']) {
      await page.goto(`/entites-juridiques/${finess}`);
      await page.getByRole('heading', { level: 1, name: 'Cette page n’existe pas, ou ne vous est pas ouverte' }).waitFor();
    }
  });
});

describe.each(WIDTHS)('at %i pixels', (width) => {
  it.each(['/contrats', '/entites-juridiques/990000010'])('%s pleases axe and holds', async (path) => {
    const { page, complaints } = await world.signedIn(AGENT, width);
    await page.goto(path);
    await page.getByRole('table').first().waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(sidewaysScroll)).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('a name of 200 characters holds in list and sheet', async () => {
    const { page } = await world.signedIn(AGENT, width);
    const long = 'ÉTABLISSEMENT PUBLIC '.repeat(10).slice(0, 200);
    await page.route('**/api/legal-entities**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll('CH DE VALOMBRE', long) });
    });
    await page.goto('/contrats');
    await page.getByText(long.trim()).first().waitFor();
    expect(await page.evaluate(sidewaysScroll)).toBe(0);
    await page.goto('/entites-juridiques/990000010');
    await page.getByRole('table').first().waitFor();
    expect(await page.evaluate(sidewaysScroll)).toBe(0);
    expect(await axe(page)).toEqual([]);
  });
});
