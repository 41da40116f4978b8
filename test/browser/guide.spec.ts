import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Page } from 'playwright-core';
import { axe } from '../support/index.js';
import { sidewaysScroll, WIDTHS } from './client-server.js';
import { accountOf } from './dossier-of.js';
import { asMarkdown } from './guide/as-markdown.js';
import { withScreens } from './with-screens.js';

/** Where `npm run guide` wants the guides; nowhere in a test run. */
const FOLDER = process.env.ECARS_GUIDE_FOLDER;

const READERS = { horizon: 'maude.tilleray', brisants: 'gaspard.ployard' } as const;
type RegionName = keyof typeof READERS;

const world = withScreens();

async function openGuide(region: RegionName, width = 1280): Promise<Page> {
  const { page } = await world.signedIn(accountOf(READERS[region]), width);
  await page.goto('/guide');
  await page.getByRole('heading', { level: 2, name: 'Être aidé' }).waitFor();
  return page;
}

describe.each(WIDTHS)('the guide of the establishment at %i px', (width) => {
  it('tells the workflow’s states and acts, who may, the dates, the mails and the formats, as they are configured', async () => {
    const page = await openGuide('horizon', width);
    const text = await page.locator('main').innerText();
    for (const told of [
      'Auto-Evaluation',
      'Clore la saisie',
      'OMEDIT',
      'Vous pouvez répondre aux questions',
      'Rappels par messagerie',
      'Quand un document est ajouté, un message part à ARS\u00a0: «\u00a0… documents déposés par …\u00a0».',
      '«\u00a0… documents retirés par …\u00a0»',
      'dans les 15\u00a0minutes',
      'docx',
      '20\u00a0Mo',
    ])
      expect(text).toContain(told);
    expect(text).toMatch(/Jusqu’au (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d+ \S+ \d{4} inclus/);
    expect(text).toMatch(/À ARS\s: «\s.+\s»/);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(sidewaysScroll)).toBe(0);
  });
});

it('comes out different for the region that works by documents, by itself', async () => {
  const page = await openGuide('brisants');
  const text = await page.locator('main').innerText();
  for (const told of [
    'ARS Brisants',
    'Ouvrez «\u00a0Contrats\u00a0»',
    'Clore l’évaluation',
    'Cette campagne se fait par documents',
    'au contrat',
    'support-ecars@ars-brisants.example',
  ])
    expect(text).toContain(told);
  expect(text).not.toContain('Clore la saisie');
  expect(text).not.toContain('OMEDIT peut');
});

it('is printed without what only a screen can do', async () => {
  const page = await openGuide('horizon');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Imprimer le guide' }).isVisible()).toBe(false);
  expect(await page.getByRole('heading', { level: 1, name: 'Guide de l’établissement' }).isVisible()).toBe(true);
});

/** The screens that a guide shows, in the order in which an establishment meets them. */
const SCREENS = [
  { name: '1-connexion', title: 'La page de connexion' },
  { name: '2-contrats', title: 'La liste des entités juridiques' },
  { name: '3-entite', title: 'L’entité juridique et ses contrats' },
  { name: '4-contrat', title: 'Le contrat' },
] as const;

it.each(Object.keys(READERS) as RegionName[])('shows the screens of %s as they are', async (region) => {
  const shots = await photograph(region);
  expect(shots.map(({ byteLength }) => byteLength > 5_000)).toEqual(SCREENS.map(() => true));
  if (FOLDER === undefined) return;
  await mkdir(join(FOLDER, 'images'), { recursive: true });
  for (const [index, { name }] of SCREENS.entries()) await writeFile(join(FOLDER, 'images', `${region}-${name}.jpg`), shots[index]!);
  const images = SCREENS.map(({ name, title }) => `![${title}](images/${region}-${name}.jpg)`);
  const page = await openGuide(region);
  await writeFile(join(FOLDER, `${region}.md`), `${await asMarkdown(page)}\n\n## Les écrans\n\n${images.join('\n\n')}\n`);
});

async function photograph(region: RegionName): Promise<Buffer[]> {
  const visitor = await world.open();
  await visitor.page.goto('/connexion');
  await visitor.page.getByRole('button', { name: 'Se connecter' }).waitFor();
  const { page } = await world.signedIn(accountOf(READERS[region]));
  const shots = [await shot(visitor.page)];
  await page.goto('/contrats');
  const entity = page.locator('main table').getByRole('link').first();
  await entity.waitFor();
  shots.push(await shot(page));
  await entity.click();
  await page.waitForURL(/entites-juridiques/);
  const contract = page.locator('main table').getByRole('link').first();
  await contract.waitFor();
  shots.push(await shot(page));
  await contract.click();
  await page.getByRole('heading', { level: 2, name: 'Derniers mouvements' }).waitFor();
  return [...shots, await shot(page)];
}

function shot(page: Page): Promise<Buffer> {
  return page.screenshot({ type: 'jpeg', quality: 55, animations: 'disabled', caret: 'hide' });
}
