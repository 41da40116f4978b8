import { type Page } from 'playwright-core';
import { TRUE_FILES } from '../../src/modules/documents/testing/specimen-files.js';
import { axe, signIn } from '../support/index.js';
import { sidewaysScroll, WIDTHS } from './client-server.js';
import { accountOf, type KnownDossier, openDossier } from './dossier-of.js';
import { withScreens } from './with-screens.js';

const world = withScreens();
let dossier: KnownDossier;
beforeAll(async () => {
  dossier = await openDossier(world.server, 'DE VALOMBRE');
});

async function openContract(who: string, width: number): Promise<Page> {
  const { page } = await world.signedIn(accountOf(who), width);
  await page.goto(`/contrats/${dossier.contractId}?dossier=${dossier.dossierId}`);
  await page.getByRole('heading', { level: 1, name: dossier.contractName }).waitFor();
  return page;
}

async function clean(page: Page): Promise<void> {
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate(sidewaysScroll)).toBe(0);
}

async function readToTheBeginning(page: Page): Promise<void> {
  const beginning = page.getByText('Vous êtes au début de l’historique.');
  const older = page.getByRole('button', { name: 'Afficher les mouvements plus anciens', disabled: false });
  const movements = page.locator('main .ec-feed > li');
  await older.or(beginning).waitFor();
  while (await older.isVisible()) {
    const known = await movements.count();
    await older.click();
    // The button may be used again, or is gone, in the commit that brings older movements, and not before.
    await movements.nth(known).waitFor();
    await older.or(beginning).waitFor();
  }
}

describe.each(WIDTHS)('the sheet of a contract at %i px', (width) => {
  const name = `Contact d’essai ${String(width)}`;

  it('lets the agency’s contact add, correct and remove an administrative contact, by keyboard alone [S4-15]', async () => {
    const page = await openContract('ines.maravent', width);
    await page.locator('summary', { hasText: 'Accéder à la liste des contacts administratifs' }).focus();
    await page.keyboard.press('Enter');
    const add = page.getByRole('button', { name: 'Ajouter un contact administratif' });
    await add.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Ajouter un contact administratif' });
    await dialog.waitFor();
    await dialog.getByRole('button', { name: 'Enregistrer le contact' }).focus();
    await page.keyboard.press('Enter');
    await dialog.getByText('Donnez le nom du contact.').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'contact-name');
    await page.keyboard.type(name);
    await clean(page);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const table = page.getByRole('table', { name: 'Contacts administratifs' });
    await table.getByRole('rowheader', { name }).waitFor();
    await clean(page);

    await table.getByRole('button', { name: `Modifier ${name}` }).click();
    const change = page.getByRole('dialog', { name: `Modifier le contact ${name}` });
    await change.getByLabel('Téléphone (facultatif)').fill('04 65 71 10 20');
    await change.getByRole('button', { name: 'Enregistrer le contact' }).click();
    await table.getByText('04\u00a065\u00a071\u00a010\u00a020').waitFor();

    await table.getByRole('button', { name: `Retirer ${name}` }).click();
    const confirm = page.getByRole('alertdialog');
    await confirm.getByText(`Retirer ${name} de la liste\u00a0?`).waitFor();
    await clean(page);
    await confirm.getByRole('button', { name: 'Retirer', exact: true }).click();
    await table.getByRole('rowheader', { name }).waitFor({ state: 'detached' });
  });

  it('shows the establishment its contacts, its amendments and its establishments, and nothing to change [S4-14] [S4-15]', async () => {
    const page = await openContract('camille.fontbelle', width);
    for (const list of ['Accéder à la liste des contacts administratifs', 'Accéder à la liste des établissements du contrat', 'Avenants'])
      await page.locator('summary', { hasText: list }).click();
    await page.getByRole('table', { name: 'Contacts administratifs' }).getByText('Maude Tilleray').waitFor();
    await page.getByRole('table', { name: 'Avenants' }).getByText('Prorogation de 30 mois').waitFor();
    expect(await page.getByRole('button', { name: 'Ajouter un contact administratif' }).count()).toBe(0);
    await clean(page);
  });

  it('plots each section that the contract holds, with its figures in words and in a table beside it', async () => {
    const page = await openContract('camille.fontbelle', width);
    const plot = page.getByRole('region', { name: 'Où en est la saisie' });
    expect(await plot.getByRole('progressbar').count()).toBeGreaterThan(1);
    expect(await plot.getByText(/^\d+ sur \d+ · \d+\s%$/).count()).toBeGreaterThan(1);
    await plot.locator('summary', { hasText: 'Lire ces chiffres en tableau' }).click();
    const table = plot.getByRole('table', { name: 'Où en est la saisie' });
    await table.getByRole('columnheader', { name: 'Restent à saisir' }).waitFor({ state: width < 576 ? 'attached' : 'visible' });
    expect(await table.getByRole('rowheader').count()).toBe(await plot.locator('.ec-volets > li').count());
    await clean(page);
  });

  it('tells the whole history by day, with reasons and names of documents, and what remains until the deadline', async () => {
    const agency = await signIn(world.server, accountOf('ines.maravent'));
    const { body: now } = (await agency.get(`/api/dossiers/${dossier.dossierId}`)) as { body: { deadline: { lastDay: string } } };
    const form = { jusquAu: now.deadline.lastDay };
    const sent = await agency
      .post(`/api/dossiers/${dossier.dossierId}/events`)
      .set('Idempotency-Key', `prolonger-${String(width)}`)
      .send({ event: 'PROLONGER_SAISIE', reason: `Panne du réseau (${String(width)})`, form });
    expect(sent.status).toBe(200);

    const director = await signIn(world.server, accountOf('maude.tilleray'));
    const deposited = await director
      .post(`/api/dossiers/${dossier.dossierId}/documents`)
      .field({ key: `taux-ordonnances@ej:${dossier.entityFiness}` })
      .attach('file', TRUE_FILES.pdf!, { filename: `Grille d’audit ${String(width)}.pdf` });
    expect(deposited.status).toBe(201);
    const { id } = (deposited.body as { document: { id: string } }).document;
    const withdrawn = await director
      .post(`/api/dossiers/${dossier.dossierId}/documents/${id}/withdrawal`)
      .send({ reason: `Scan illisible (${String(width)})` });
    expect(withdrawn.status).toBe(200);

    const page = await openContract('maude.tilleray', width);
    const present = page.getByRole('list', { name: 'Où en suis-je ?' }).locator('[aria-current=step]');
    await present.getByText(/^Il reste \d+ jours? ouvrés? \(\d+ jours?\)\.$/).waitFor();
    const card = page.getByRole('region', { name: 'Derniers mouvements' });
    await card.getByText('Saisie prolongée').first().waitFor();
    await card.getByRole('link', { name: 'Tout l’historique du dossier' }).click();
    await page.getByRole('heading', { level: 1, name: 'Historique du dossier' }).waitFor();
    await page.getByText(`Motif\u00a0: «\u00a0Panne du réseau (${String(width)})\u00a0»`).waitFor();
    await readToTheBeginning(page);
    await page.getByText(`Motif\u00a0: «\u00a0Scan illisible (${String(width)})\u00a0»`).waitFor();
    expect(await page.getByText(`Grille d’audit ${String(width)}.pdf`).count()).toBe(2);
    await page.getByText('Auto-évaluation ouverte').first().waitFor();
    await clean(page);
  });
});

it('says in the breadcrumb and in the title what the region calls the page in its menu', async () => {
  const { page } = await world.signedIn(accountOf('thea.kervalan'));
  await page.goto('/contrats');
  await page.getByRole('heading', { level: 1, name: 'Contrats', exact: true }).waitFor();
  await page
    .getByRole('link', { name: /PHARE-NOIR/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /PHARE-NOIR/ }).waitFor();
  const trail = page.getByRole('navigation', { name: 'Vous êtes ici' });
  await trail.getByRole('link', { name: 'Contrats', exact: true }).waitFor({ state: 'attached' });
  expect(await trail.getByRole('link', { name: 'Gestion des Contrats' }).count()).toBe(0);
});

it('names the agency’s contact on the sheet of the legal entity', async () => {
  const { page } = await world.signedIn(accountOf('maude.tilleray'));
  await page.goto(`/entites-juridiques/${dossier.entityFiness}`);
  const identity = page.getByRole('region', { name: 'Identité' });
  await identity.getByText('Contact ARS').waitFor();
  expect(await identity.getByRole('link', { name: 'Inès Maravent' }).getAttribute('href')).toBe('mailto:ines.maravent@ars-horizon.example');
});
