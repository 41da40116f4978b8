import { type Browser, type Page } from 'playwright-core';
import { axe, openBrowser, openPage, signIn, type TestServer } from '../support/index.js';
import { archiveNames } from './archive-names.js';
import { sidewaysScroll, startWithScreens } from './client-server.js';
import { Establishment } from './walk/establishment.js';
import { acknowledge, choose, type Hand } from './walk/hand.js';
import { keyboardHand } from './walk/keyboard-hand.js';
import { mouseHand } from './walk/mouse-hand.js';

const PASSWORD = 'Demonstration-2026';
const CONTACT = 'gaspard.ployard@ch-phare-noir.example';
const READER = 'jeanne.morvel@clinique-estran.example';
const AGENT = 'thea.kervalan@ars-brisants.example';
const OMEDIT = 'ulysse.trehor@omedit-brisants.example';
const FILES = ['auto-evaluation.txt', 'outil-ucd-cip.txt', 'recueil-indications-dispositifs-medicaux.txt'];
const SIGNED = 'auto-evaluation-signee.txt';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe.each<[string, number, (page: Page) => Hand]>([
  ['by mouse at 1280 px', 1280, mouseHand],
  ['by keyboard alone at 1280 px', 1280, keyboardHand],
  ['by mouse at 320 px', 320, mouseHand],
  ['by keyboard alone at 320 px', 320, keyboardHand],
])('a region where everything is done by documents, %s', (_, width, handOf) => {
  let server: TestServer;
  let page: Page;
  let hand: Hand;
  let establishment: Establishment;
  beforeAll(async () => {
    server = await startWithScreens();
    page = (await openPage(browser, server, width)).page;
    hand = handOf(page);
    establishment = new Establishment(page, hand);
  });
  afterAll(async () => {
    await server.close();
  });

  const card = () => page.getByRole('region', { name: 'Documents du contrat', exact: true }).first();
  async function sound(): Promise<void> {
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(sidewaysScroll)).toBe(0);
  }

  it('signs in with the e-mail address, and reaches the contract by the list and the legal entity [S3-01] [S3-04] [S3-05]', async () => {
    await page.goto('/');
    await establishment.signIn(CONTACT, PASSWORD);
    await page.getByRole('heading', { level: 1, name: 'Contrats', exact: true }).waitFor();
    await reachContract(page, hand, 'CH DU PHARE-NOIR');
    expect(await page.getByRole('region', { name: 'État en cours du contrat' }).innerText()).toContain('Auto-Evaluation');
    expect(await page.getByRole('link', { name: /indicateurs/ }).count()).toBe(0);
    const steps = page.getByRole('list', { name: 'Où en suis-je ?' }).getByRole('listitem');
    await steps.filter({ hasText: /Consultation.*Agit\s*:\s*ARS/s }).waitFor();
    await sound();
  });

  it('adds documents to the contract itself, several at once, after the warning against patient data [S3-07] [S3-09]', async () => {
    const files = FILES.map((name) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(`Contenu de ${name}.`) }));
    await choose(hand, page, card().getByRole('button', { name: 'Ajouter document : Autre document du contrat' }), files);
    await page.getByRole('alertdialog').getByText('Ne déposez aucune donnée nominative de patient.').waitFor();
    await sound();
    await acknowledge(hand, page);
    for (const name of FILES) await card().getByRole('table').getByRole('link', { name }).waitFor();
    const words = await card().innerText();
    expect(words.match(/Votre document a été ajouté\./g)).toHaveLength(FILES.length);
    expect(words).toContain('Gaspard Ployard');
    await sound();
  });

  it('says which expected pieces are missing, and counts those that come [S3-08]', async () => {
    await page.getByText('0 pièce obligatoire déposée sur 4').waitFor();
    const piece = card().locator('.ec-doc', { hasText: 'Auto-évaluation' });
    await piece.getByText('Pièce manquante').waitFor();
    await choose(hand, page, piece.getByRole('button', { name: /^Ajouter document/ }), {
      name: SIGNED,
      mimeType: 'text/plain',
      buffer: Buffer.from('Auto-évaluation signée.'),
    });
    await piece.getByText('Déposée', { exact: true }).waitFor();
    await page.getByText('1 pièce obligatoire déposée sur 4').waitFor();
    await card().getByRole('table').getByRole('link', { name: SIGNED }).waitFor();
    expect(await piece.getByText('Pièce manquante').count()).toBe(0);
    await sound();
  });

  it('takes one away with its reason, which stays beside its name [S3-06]', async () => {
    const gone = FILES[1] ?? '';
    await hand.press(card().getByRole('button', { name: `Retirer ${gone}` }));
    const dialog = page.getByRole('alertdialog');
    await hand.press(dialog.getByRole('button', { name: 'Retirer' }));
    await dialog.getByText('Écrivez le motif', { exact: false }).waitFor();
    await sound();
    await hand.write(dialog.getByLabel(/Motif/), 'Version de travail.');
    await hand.press(dialog.getByRole('button', { name: 'Retirer' }));
    await card().getByText('Motif : Version de travail.').waitFor();
    expect(await card().getByRole('link', { name: gone }).count()).toBe(0);
  });

  it('replaces another, whose name stays with the reason', async () => {
    const old = FILES[0] ?? '';
    await hand.press(card().getByRole('button', { name: `Remplacer ${old}` }));
    const dialog = page.getByRole('alertdialog');
    await dialog
      .getByLabel(/Nouveau fichier/)
      .setInputFiles({ name: 'auto-evaluation-2.txt', mimeType: 'text/plain', buffer: Buffer.from('Version relue.') });
    await hand.write(dialog.getByLabel(/Motif/), 'Version relue par la direction.');
    await hand.press(dialog.getByRole('button', { name: 'Remplacer' }));
    await card().getByRole('link', { name: 'auto-evaluation-2.txt' }).waitFor();
    await hand.press(card().getByText('1 version précédente'));
    await card().getByText('Motif : Version relue par la direction.').waitFor();
    await sound();
  });

  it('« Clore l’évaluation » shows what leaves, mails the agency and locks everything [S3-10] [S3-11] [S3-12]', async () => {
    await hand.press(page.getByRole('link', { name: 'Clore l’évaluation' }));
    const main = page.getByRole('main');
    await main.getByRole('heading', { name: '3 documents seront transmis' }).waitFor();
    await main.getByRole('heading', { name: '3 pièces attendues manquent' }).waitFor();
    await main.getByRole('listitem').getByText('Outil UCD/CIP Génériques-Biosimilaires').waitFor();
    expect(await main.innerText()).toContain('aucun document ne peut plus être ajouté ni supprimé');
    await sound();
    await hand.press(main.getByRole('button', { name: 'Clore l’évaluation' }));
    const dialog = page.getByRole('alertdialog');
    await hand.tick(dialog.getByRole('checkbox'));
    await sound();
    await hand.press(dialog.getByRole('button', { name: 'Clore l’évaluation' }));
    await page.waitForURL(/\/recu\//);
    await page.getByText(/«\s*Consultation\s*», et les documents ne peuvent plus être modifiés\./).waitFor();
    await page.getByText(/^AR-\d{4}-/).waitFor();
    await sound();
    await server.settle();
    expect((await server.mailbox.to(AGENT, 'a clos')).subject).toContain('PHARE-NOIR');
  });

  it('shows the contract locked: read, and nothing else [S3-12]', async () => {
    await hand.press(page.getByRole('link', { name: 'Retour au contrat' }));
    await card()
      .getByText(/Vous ne pouvez pas ajouter de document à l’état/)
      .waitFor();
    expect(await page.getByRole('button', { name: /Ajouter|Retirer|Remplacer/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Clore l’évaluation' }).count()).toBe(0);
    await sound();
    const dossier = new URL(page.url()).searchParams.get('dossier') ?? '';
    const agent = await signIn(server, CONTACT);
    const refused = await agent
      .post(`/api/dossiers/${dossier}/documents`)
      .field('level', 'contract')
      .attach('file', Buffer.from('x'), 'tard.txt');
    expect([refused.status, (refused.body as { code: string }).code]).toEqual([409, 'document.locked']);
  });

  it('hands over a document that no antivirus has looked at only after a warning', async () => {
    await hand.press(card().getByRole('link', { name: 'auto-evaluation-2.txt' }));
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('Aucun antivirus n’a examiné ce document.', { exact: false }).waitFor();
    await sound();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      hand.press(dialog.getByRole('button', { name: 'Télécharger quand même' })),
    ]);
    expect(download.suggestedFilename()).toBe('auto-evaluation-2.txt');
    await dialog.waitFor({ state: 'detached' });
  });

  it('lists « Documents du contrat » with the date and the author of each, and hands them over in one file [S4-16]', async () => {
    const table = card().getByRole('table', { name: 'Documents du contrat' });
    expect(await table.getByRole('columnheader', { includeHidden: true }).allTextContents()).toEqual([
      'Document',
      'Date de modification',
      'Auteur de la modification',
    ]);
    expect(await table.getByRole('row').filter({ hasText: SIGNED }).innerText()).toMatch(/\d{2}\/\d{2}\/\d{4}[^]*Gaspard Ployard/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      hand.press(card().getByRole('link', { name: 'Récupérer tous les documents' })),
    ]);
    expect(await archiveNames(download)).toEqual(expect.arrayContaining(['auto-evaluation-2.txt', SIGNED, FILES[2]]));
  });

  it('is seen by the OMEDIT, which nobody mails the files a second time [S3-09]', async () => {
    const dossier = new URL(page.url()).searchParams.get('dossier') ?? '';
    const omedit = await signIn(server, OMEDIT);
    const { body } = (await omedit.get(`/api/dossiers/${dossier}/documents`)) as { body: { name: string }[] };
    expect(body.map(({ name }) => name).sort()).toEqual(['auto-evaluation-2.txt', SIGNED, FILES[2]]);
  });
});

describe('help in a region where everything is done by documents', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startWithScreens();
  });
  afterAll(async () => {
    await server.close();
  });

  it('is asked for by mail first, then by telephone; for contracts and data, by another mailbox [S3-13]', async () => {
    const { page } = await openPage(browser, server);
    await page.goto('/');
    await new Establishment(page, mouseHand(page)).signIn(CONTACT, PASSWORD);
    await page.getByRole('heading', { level: 1, name: 'Contrats', exact: true }).waitFor();
    await page.goto('/un-probleme');
    const ways = page.getByRole('main').locator('dl a');
    await ways.last().waitFor();
    const asked = await ways.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(asked).toEqual([
      'mailto:support-ecars@ars-brisants.example',
      'tel:0261917700',
      'mailto:contractualisation@ars-brisants.example',
    ]);
  });
});

describe('a reader of a region where everything is done by documents', () => {
  it('reads by default: adds and closes nothing where the right was not given [S3-06]', async () => {
    const server = await startWithScreens();
    const { page } = await openPage(browser, server);
    const hand = mouseHand(page);
    await page.goto('/');
    await new Establishment(page, hand).signIn(READER, PASSWORD);
    await reachContract(page, hand, 'HÔPITAL DE PROXIMITÉ DE PORT-AUGUET');
    await page.getByRole('heading', { level: 2, name: 'Documents du contrat' }).waitFor();
    expect(await page.getByRole('button', { name: /Ajouter document/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Clore l’évaluation' }).count()).toBe(0);
    await server.close();
  });
});

async function reachContract(page: Page, hand: Hand, entity: string): Promise<void> {
  const menu = page.getByRole('button', { name: 'Menu' });
  if (await menu.isVisible()) await hand.press(menu);
  await hand.press(page.getByRole('navigation', { name: 'Menu principal' }).getByRole('link', { name: /Contrats/ }));
  await hand.press(page.getByRole('table').getByRole('link', { name: new RegExp(entity) }));
  await page.waitForURL(/\/entites-juridiques\//);
  await hand.press(
    page
      .getByRole('table')
      .getByRole('link', { name: /^CAQES_23/ })
      .first(),
  );
  await page.waitForURL(/\/contrats\//);
  await page.getByRole('heading', { level: 1, name: /^CAQES_23/ }).waitFor();
}
