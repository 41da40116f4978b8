import { axe } from '../support/index.js';
import { sidewaysScroll, WIDTHS } from './client-server.js';
import { withScreens } from './with-screens.js';

const MAUDE = 'maude.tilleray@ch-valombre.example';
const AGENT = 'ines.maravent@ars-horizon.example';

const world = withScreens();

describe('« Accueil »', () => {
  it('recalls the region’s rules: renewal, all questions, documents at their indicator, nothing deleted [S1-03] [S1-04] [S1-05] [S1-06] [S4-07] [S4-08]', async () => {
    const { page, complaints } = await world.signedIn(MAUDE);
    await page.goto('/');
    const rules = page.getByRole('region', { name: 'Règles à ne pas oublier' });
    await rules.waitFor();
    expect(await rules.getByRole('listitem').count()).toBeGreaterThanOrEqual(4);
    expect(await rules.innerText()).toMatch(/mot de passe/);
    expect(await rules.innerText()).toMatch(/pastille rouge|À saisir|100/);
    expect(await rules.innerText()).toMatch(/indicateur/);
    expect(await rules.innerText()).toMatch(/supprim/);
    expect(complaints).toEqual([]);
  });

  it('shows the campaign’s calendar with its dates in words [S4-01] [S4-02] [S4-03] [S4-04] [S4-05]', async () => {
    const { page } = await world.signedIn(MAUDE);
    await page.goto('/');
    const calendar = page.getByRole('region', { name: 'Calendrier' });
    await calendar.getByRole('listitem').first().waitFor();
    const text = await calendar.innerText();
    expect(text).toMatch(/pré-campagne/i);
    expect(text).toMatch(/auto-évaluation/i);
    expect(text).toMatch(/\d{1,2} (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) \d{4}/);
  });

  it('shows my open contracts with state, percentage and deadline, one of them first', async () => {
    const { page } = await world.signedIn(MAUDE);
    await page.goto('/');
    const mine = page.getByRole('region', { name: 'Mes contrats ouverts' });
    await mine.getByRole('article').first().waitFor();
    expect(await mine.locator('.fr-btn:not(.fr-btn--secondary)').count()).toBeLessThanOrEqual(1);
    expect(await mine.getByRole('article').first().innerText()).toMatch(/\d+\s%/);
  });

  it('is reached from the menu, which names the four pages [S4-11]', async () => {
    const { page } = await world.signedIn(AGENT);
    await page.goto('/mon-compte');
    const menu = page.getByRole('navigation', { name: 'Menu principal' });
    await menu.waitFor();
    for (const name of ['Accueil', 'Gestion des Contrats', 'Campagnes', 'Mon compte'])
      expect(await menu.getByRole('link', { name, exact: true }).count()).toBe(1);
    expect(await page.getByRole('banner').getByRole('button', { name: 'Rafraîchir la session' }).first().isVisible()).toBe(true);
    await menu.getByRole('link', { name: 'Accueil' }).click();
    await page.getByRole('region', { name: 'Mes contrats ouverts' }).waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
  });
});

describe('« Un problème ? » before signing in', () => {
  it('asks for the four facts and opens a mail to the support [S1-01] [S1-02] [S4-06]', async () => {
    const { page } = await world.open();
    await page.goto('/un-probleme?contrat=CAQES_22-CH');
    await page.getByRole('heading', { name: 'Éléments à donner' }).waitFor();
    await page
      .getByLabel(/problème/i)
      .first()
      .fill('Le bouton reste gris');
    await page.getByLabel(/identifiant/i).fill(MAUDE);
    await page.getByLabel(/rappeler/).fill('0465711000');
    const href = decodeURIComponent((await page.getByRole('link', { name: 'Préparer le message' }).getAttribute('href')) ?? '');
    expect(href).toMatch(/^mailto:[^?]+@[^?]+\?subject=/);
    for (const fact of ['Le bouton reste gris', 'CAQES_22-CH', MAUDE, '0465711000']) expect(href).toContain(fact);
    expect(await page.locator('a[href^="tel:"]').count()).toBe(1);
  });
});

describe.each(WIDTHS)('at %i pixels', (width) => {
  it.each(['/', '/un-probleme'])('%s pleases axe and holds', async (path) => {
    const { page, complaints } = await world.signedIn(MAUDE, width);
    await page.goto(path);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(sidewaysScroll)).toBe(0);
    expect(complaints).toEqual([]);
  });
});
