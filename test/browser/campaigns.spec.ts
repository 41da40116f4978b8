import { type Page } from 'playwright-core';
import { axe } from '../support/index.js';
import { sidewaysScroll, WIDTHS } from './client-server.js';
import { withScreens } from './with-screens.js';

const AGENT = 'ines.maravent@ars-horizon.example';
const ESTABLISHMENT = 'camille.fontbelle@ch-valombre.example';
/** 200 characters, another one for each width. */
const longLabel = (width: number): string => `${String(width)} ${'Campagne '.repeat(30)}`.slice(0, 199).padEnd(200, 'x');

const world = withScreens();

async function openCampaigns(email = AGENT, width?: number): Promise<{ page: Page; complaints: string[] }> {
  const watched = await world.signedIn(email, width);
  await watched.page.goto('/campagnes');
  await watched.page.getByRole('heading', { level: 1 }).waitFor();
  return watched;
}

/** Chooses the first option that has these words. */
async function choose(page: Page, field: string, words: string): Promise<void> {
  const select = page.getByLabel(field);
  const label = await select.locator('option').filter({ hasText: words }).first().innerText();
  await select.selectOption({ label });
}

/** Fills the form with a template and the workflow that it was written for, and leads to the campaign's own page. */
async function createCampaign(page: Page, label: string, contractType: string): Promise<void> {
  await page.getByRole('link', { name: 'Créer une campagne' }).click();
  await page.getByLabel('Libellé').fill(label);
  await page.getByLabel('Année évaluée').fill('2031');
  await page.getByLabel('Type de contrat').selectOption(contractType);
  await choose(page, 'Trame', 'CAQES, évaluation de l’année');
  await choose(page, 'Circuit', 'CAQES, campagne annuelle');
  const opens = page.getByLabel('Ouverture');
  for (let index = 0; index < (await opens.count()); index += 1) {
    await opens.nth(index).fill('2020-01-01');
    await page.getByLabel('Fermeture').nth(index).fill('2040-12-31');
  }
  await page.getByRole('button', { name: 'Créer la campagne' }).click();
  await page.getByRole('heading', { level: 1, name: label }).waitFor();
}

describe('the campaigns of the agency', () => {
  it('are listed with their contracts, states and average [S4-01] [S4-02]', async () => {
    const { page, complaints } = await openCampaigns();
    const table = page.getByRole('table', { name: 'Campagnes de la région' });
    await table.waitFor();
    expect(await table.getByRole('row').count()).toBeGreaterThan(1);
    expect(complaints).toEqual([]);
  });

  it('are not for an establishment: neither in its menu nor at their address', async () => {
    const { page } = await openCampaigns(ESTABLISHMENT);
    expect(await page.getByRole('navigation').getByRole('link', { name: 'Campagnes' }).count()).toBe(0);
    await page.getByRole('heading', { level: 1, name: 'Cette page n’existe pas, ou ne vous est pas ouverte' }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await page.goto('/campagnes/nouvelle');
    await page.getByRole('heading', { level: 1, name: 'Cette page n’existe pas, ou ne vous est pas ouverte' }).waitFor();
  });

  it('say what is missing before they are created, and keep what was typed', async () => {
    const { page } = await openCampaigns();
    await page.getByRole('link', { name: 'Créer une campagne' }).click();
    await page.getByLabel('Libellé').fill('CAQES 2032');
    await page.getByLabel('Année évaluée').fill('l’an prochain');
    await page.getByRole('button', { name: 'Créer la campagne' }).click();
    const summary = page.getByRole('group', { name: /champs sont à corriger/ });
    await summary.waitFor();
    expect(await summary.innerText()).toMatch(/«\sl’an prochain\s» n’est pas une année/);
    expect(await page.getByLabel('Libellé').inputValue()).toBe('CAQES 2032');
  });

  it('open the pre-campaign for every contract after a confirmation that counts them [S4-01] [S4-02]', async () => {
    const { page, complaints } = await openCampaigns();
    await createCampaign(page, 'CAQES 2032, essai', 'CAQES');
    await page.getByText('Campagne créée').waitFor();
    const acts = page.getByRole('region', { name: 'Faire avancer la campagne' });
    await acts.getByRole('button', { name: /pré-campagne/i }).click();
    const dialog = page.getByRole('alertdialog');
    expect(await dialog.innerText()).toMatch(/\d+ contrats? changent? d’état/);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await acts.getByRole('button', { name: /pré-campagne/i }).click();
    await dialog.getByRole('button', { name: /pré-campagne/i }).click();
    await acts.getByText(/fait pour \d+ contrats?/).waitFor();
    expect(complaints).toEqual([]);
  });

  it('show the plot of completeness as a table too', async () => {
    const { page } = await openCampaigns();
    await page.getByRole('table').getByRole('link').first().click();
    const plot = page.getByRole('img', { name: /Nombre de contrats par tranche/ });
    await plot.waitFor();
    await page.getByRole('button', { name: 'Voir en tableau' }).click();
    await page.getByRole('table', { name: 'Nombre de contrats par tranche de remplissage' }).waitFor();
  });
});

describe.each(WIDTHS)('at %i pixels', (width) => {
  it('list, form and campaign please axe, and a label of 200 characters holds', async () => {
    const { page, complaints } = await openCampaigns(AGENT, width);
    await page.getByRole('table').waitFor();
    expect(await axe(page)).toEqual([]);
    await createCampaign(page, longLabel(width), 'CAQES');
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(sidewaysScroll)).toBe(0);
    await page.goto('/campagnes/nouvelle');
    await page.getByLabel('Libellé').waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(sidewaysScroll)).toBe(0);
    expect(complaints).toEqual([]);
  });
});
