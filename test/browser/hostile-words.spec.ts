import { randomUUID } from 'node:crypto';
import { type Page } from 'playwright-core';
import { CampaignOpening } from '../../src/modules/campaigns/index.js';
import { type DossierView } from '../../src/modules/dossiers/dto/dossier.view.js';
import { Templates } from '../../src/modules/templates/index.js';
import { RegionTransactions } from '../../src/platform/index.js';
import { TEMPLATE } from '../e2e/dossier-model.js';
import { CALENDAR } from '../e2e/dossier-world.js';
import { type Agent, signIn } from '../support/index.js';
import { accountOf, openDossier } from './dossier-of.js';
import { ALL_VECTORS, VECTORS } from './hostile-vectors.js';
import { titled } from './sound-page.js';
import { withScreens } from './with-screens.js';

const MAUDE = accountOf('maude.tilleray');
const LONGEST = 120;
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

const world = withScreens();
let dossier: { dossierId: string; contractId: string };

/** The dossier of a template whose every word is hostile, under a contract, an establishment and people that are too. */
beforeAll(async () => {
  const { app, database } = world.server;
  const workflowHash = await workflowOf((await openDossier(world.server, 'DE VALOMBRE')).dossierId);
  const transactions = app.get(RegionTransactions);
  const { hash: templateHash } = await transactions.in('horizon', (tx) => app.get(Templates).publish(tx, hostileTemplate()));
  const asked = { label: ALL_VECTORS.slice(0, 190), year: 2025, contractType: 'CAQES', templateHash, workflowHash, calendar: CALENDAR };
  const by = { region: 'horizon', personId: 'essai' };
  const campaign = await transactions.in('horizon', (tx) => app.get(CampaignOpening).open(tx, asked, by));
  const sql = `select d.id as "dossierId", c.id as "contractId" from app.dossier d join app.contract c on c.id = d.contract_id
    where d.campaign_id = $1 and c.name = 'CAQES_22-CH DE VALOMBRE'`;
  [dossier] = (await database.query<typeof dossier>(sql, [campaign])) as [typeof dossier];
  await rename();
  await write();
});

async function workflowOf(dossierId: string): Promise<string> {
  const { body } = await (await signIn(world.server, MAUDE)).get(`/api/dossiers/${dossierId}`);
  return (body as DossierView).workflowHash;
}

/** One question for each vector, which is its label, its help and the name of its piece. */
function hostileTemplate(): unknown {
  const [section] = TEMPLATE.tree;
  const children = VECTORS.map(inTemplate).map((vector, index) => ({
    kind: 'question',
    id: `q-${String(index)}`,
    label: vector.slice(0, LONGEST),
    help: vector,
    field: 'choice',
    schema: { type: 'string', oneOf: [{ const: '1', title: vector.slice(0, LONGEST) }] },
    evidence: [{ id: `piece-${String(index)}`, label: vector.slice(0, LONGEST) }],
  }));
  return {
    ...TEMPLATE,
    id: 'mots-hostiles',
    label: inTemplate(ALL_VECTORS).slice(0, LONGEST),
    tree: [{ ...section, label: inTemplate(VECTORS[0]!), children }],
  };
}

/** Braces are the template's own: a blank that does not exist is refused when it is published. */
function inTemplate(vector: string): string {
  return vector.replaceAll(/[{}]/g, '');
}

async function rename(): Promise<void> {
  const { database } = world.server;
  await database.query('update app.organisation set name = $1, address = $1, city = $1, phone = $1', [ALL_VECTORS]);
  await database.query('update app.contract set name = $1, code = $1, agency_contact_name = $1, agency_contact_email = $2', [
    ALL_VECTORS,
    'javascript:window.__hostile=1',
  ]);
  await database.query('update app.administrative_contact set name = $1, function = $1', [ALL_VECTORS]);
  await database.query('update auth."user" set name = $1', [ALL_VECTORS]);
  const settings = {
    home: { title: ALL_VECTORS, paragraphs: VECTORS, rules: VECTORS },
    support: { email: 'javascript:window.__hostile=1', phone: ALL_VECTORS, hours: ALL_VECTORS },
    documents: { warning: ALL_VECTORS },
  };
  await database.query(`update app.region set settings = settings || $1::jsonb where slug = 'horizon'`, [JSON.stringify(settings)]);
}

/** What its users write: a comment, a message and a document to each question, each its own vector. */
async function write(): Promise<void> {
  const [maude, agency] = await Promise.all([signIn(world.server, MAUDE), signIn(world.server, accountOf('ines.maravent'))]);
  const path = `/api/dossiers/${dossier.dossierId}`;
  const opened = await agency
    .post(`${path}/events`)
    .set('Idempotency-Key', randomUUID())
    .send({ event: 'OUVRIR_AUTO_EVALUATION', reason: ALL_VECTORS.slice(0, 2000) });
  expect(opened.status).toBe(200);
  for (const [index, vector] of VECTORS.entries()) await writeTo(maude, path, `q-${String(index)}`, vector);
}

async function writeTo(maude: Agent, path: string, key: string, vector: string): Promise<void> {
  const answer = { value: '1', notApplicable: false, comment: vector };
  expect((await maude.put(`${path}/answers/${key}`).set('If-Match', '"0"').send(answer)).status).toBe(200);
  const message = { id: randomUUID(), audience: 'etablissement', text: vector };
  expect((await maude.post(`${path}/questions/${key}/discussion`).send(message)).status).toBe(200);
  const sent = await maude
    .post(`${path}/documents`)
    .field('key', key)
    .attach('file', PDF, { filename: `${vector.replaceAll(/["\\]/g, '')}.pdf` });
  expect(sent.status).toBe(201);
}

describe('words written to run in a page', () => {
  it(`are read as words on every screen: ${String(VECTORS.length)} ways, and nothing runs, loads or leads elsewhere`, async () => {
    const { page, complaints } = await world.signedIn(MAUDE);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    const { dossierId, contractId } = dossier;
    const screens = [
      '/',
      '/contrats',
      `/contrats/${contractId}?dossier=${dossierId}`,
      `/dossiers/${dossierId}/historique`,
      `/dossiers/${dossierId}/actes/CLORE_SAISIE`,
      '/alertes',
      '/mon-compte',
      '/mon-etablissement',
      '/delegations/nouvelle',
      '/un-probleme',
      '/guide',
      ...VECTORS.map((_, index) => `/dossiers/${dossierId}/saisie/q-${String(index)}`),
    ];
    for (const screen of screens) {
      await page.goto(screen);
      await titled(page, /./);
      await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
      if (screen.includes('/saisie/')) await unfoldMessages(page);
      const left = await page.evaluate<object>(marksOfHostility);
      expect({ screen, ...left, dialogs, complaints }).toEqual({ screen, ran: false, planted: [], links: [], dialogs: [], complaints: [] });
    }
    expect([...new Set(asked)]).toEqual([new URL(world.server.url).origin]);

    // Were one put on the page as it is, it would be seen.
    await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(VECTORS[10])})`);
    expect((await page.evaluate<{ planted: string[] }>(marksOfHostility)).planted).toHaveLength(1);
  });

  it('stay in their line of the calendar of deadlines', async () => {
    const agent = await signIn(world.server, MAUDE);
    await world.server.database.query('update app.contract set name = $1', ['Contrat\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nX-HOSTILE:1;,\\']);
    const { status, text } = await agent.get(`/api/dossiers/${dossier.dossierId}/deadlines.ics`);
    expect(status).toBe(200);
    expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1);
    expect(text).not.toMatch(/^X-HOSTILE/m);
  });
});

async function unfoldMessages(page: Page): Promise<void> {
  const messages = page.getByRole('region', { name: 'Échanges entre collègues' });
  await messages.locator('summary').first().click();
  await messages.getByRole('listitem').first().waitFor();
}

/** What a vector would have left: its trace, its element, or a link that runs. */
const marksOfHostility = `({
  ran: '__hostile' in window,
  planted: [...document.querySelectorAll('[onerror],[onload],[onfocus],[onbegin],[ontoggle],[onstart],[onmouseover],iframe,object,embed,base,marquee,meta[http-equiv=refresh],body script,main style,main svg script')]
    .filter((element) => !(element instanceof HTMLScriptElement && element.src.startsWith(location.origin)))
    .map((element) => element.outerHTML.slice(0, 120)),
  links: [...document.querySelectorAll('a[href],form[action]')]
    .map((element) => element.getAttribute('href') ?? element.getAttribute('action') ?? '')
    .filter((address) => /^\\s*(javascript|data|vbscript):/i.test(address)),
})`;
