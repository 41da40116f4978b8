import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type CampaignView } from '../../src/modules/campaigns/dto/campaign.view.js';
import { type AnswersView, type SavedAnswerView } from '../../src/modules/dossiers/dto/answers.view.js';
import { type DossierView } from '../../src/modules/dossiers/dto/dossier.view.js';
import { type TemplateRow } from '../../src/modules/templates/dto/template.row.js';
import { WorkflowDefinitions } from '../../src/modules/workflow-definitions/index.js';
import { type WorkflowRow } from '../../src/modules/workflow-definitions/dto/workflow.row.js';
import { RegionTransactions } from '../../src/platform/index.js';
import { type FieldProblem } from '../../src/forms/index.js';
import { type Reason } from '../../src/shared/reason.js';
import { type Agent, type ServerOptions, signIn, startServer, type TestServer, until } from '../support/index.js';

/** Fictitious people of the demonstration, by what they may do. */
export const PEOPLE = {
  agency: 'ines.maravent@ars-horizon.example',
  evaluator: 'basile.cormeray@ars-horizon.example',
  reader: 'lise.orvaux@ch-valombre.example',
  contributor: 'camille.fontbelle@ch-valombre.example',
  director: 'maude.tilleray@ch-valombre.example',
  stranger: 'firmin.argelas@clinique-pre-clair.example',
  insurer: 'odile.vantadour@cpam-haute-lisiere.example',
  elsewhere: 'thea.kervalan@ars-brisants.example',
} as const;

export type Who = keyof typeof PEOPLE;

/** What an answer carries when it is a problem document. */
export interface Problem {
  readonly code: string;
  readonly reasons: readonly Reason[];
  readonly errors: readonly FieldProblem[];
  readonly base: unknown;
  readonly theirs: unknown;
}

export interface Answered<View> {
  readonly status: number;
  readonly body: View & Problem;
}

/** One dossier, as each person reaches it. */
export interface ReachedDossier {
  readonly dossierId: string;
  send(who: Who, event: string, more?: object, key?: string): Promise<Answered<DossierView>>;
  save(who: Who, key: string, change: object, base?: number): Promise<Answered<SavedAnswerView>>;
  view(who: Who): Promise<DossierView>;
  answers(who: Who): Promise<AnswersView>;
}

/** `dossierId` is that of CH de Valombre. */
export interface DossierWorld extends ReachedDossier {
  readonly server: TestServer;
  readonly campaignId: string;
  as(who: Who): Promise<Agent>;
  /** Answers « Non concerné », or a text, to all that the director must fill. */
  fillAll(): Promise<void>;
  close(): Promise<void>;
}

const DAY = 86_400_000;
/** Past the while during which an establishment's movements become one mail. */
const GATHERING = 16 * 60_000;

/** Lets the mails leave that wait for what may follow. */
export async function sendGathered({ server }: Pick<DossierWorld, 'server'>): Promise<void> {
  // First all that waits is noted with its own hour; only then may the hour move.
  await server.settle();
  server.clock.set(new Date(server.clock.at(new Date()).getTime() + GATHERING));
  await server.settle();
  server.clock.release();
}

/** `YYYY-MM-DD`, in so many days. */
export function dayIn(days: number, from = Date.now()): string {
  return new Date(from + days * DAY).toISOString().slice(0, 10);
}

export const CALENDAR = {
  'pre-campagne': { open: dayIn(-20), close: dayIn(-10) },
  'auto-evaluation': { open: dayIn(-5), close: dayIn(40) },
};

export interface WorldOptions extends ServerOptions {
  /** Published for the campaign, instead of a shipped one. */
  readonly workflow?: object;
}

/** A server with the demonstration data and one campaign on it, in its first state. */
export async function openWorld({ workflow, ...options }: WorldOptions = {}): Promise<DossierWorld> {
  const server = await startServer({ seed: 'demo', ...options });
  const agents = new Map<Who, Promise<Agent>>();
  const as = (who: Who): Promise<Agent> => {
    const agent = agents.get(who) ?? signIn(server, PEOPLE[who]);
    agents.set(who, agent);
    return agent;
  };
  const campaign = await openCampaign(await as('agency'), workflow && { workflowHash: await published(server, workflow) });
  const row = campaign.rows.find(({ contractName }) => contractName === 'CAQES_22-CH DE VALOMBRE');
  const dossierId = row!.dossierId;
  const world: DossierWorld = {
    server,
    campaignId: campaign.id,
    as,
    ...onDossier(as, dossierId),
    fillAll: () => fillAll(world),
    close: () => server.close(),
  };
  return world;
}

export function onDossier(as: DossierWorld['as'], dossierId: string): ReachedDossier {
  const path = `/api/dossiers/${dossierId}`;
  return {
    dossierId,
    send: async (who, event, more = {}, key = randomUUID()) =>
      (await as(who))
        .post(`${path}/events`)
        .set('Idempotency-Key', key)
        .send({ event, ...more }),
    save: async (who, key, change, base = 0) =>
      (await as(who))
        .put(`${path}/answers/${encodeURIComponent(key)}`)
        .set('If-Match', `"${base}"`)
        .send({ value: null, notApplicable: false, comment: null, ...change }),
    view: async (who) => (await (await as(who)).get(path)).body,
    answers: async (who) => (await (await as(who)).get(`${path}/answers`)).body,
  };
}

/** The hash of a workflow of the test's own. */
async function published({ app }: TestServer, workflow: object): Promise<string> {
  const { hash } = await app.get(RegionTransactions).in('horizon', (tx) => app.get(WorkflowDefinitions).publish(tx, workflow));
  return hash;
}

export async function openCampaign(agency: Agent, more: object = {}): Promise<CampaignView> {
  const { body: templates }: { body: TemplateRow[] } = await agency.get('/api/templates');
  const { body: workflows }: { body: WorkflowRow[] } = await agency.get('/api/workflow-definitions');
  const asked = {
    label: `Campagne d’essai ${randomUUID()}`,
    year: 2025,
    contractType: 'CAQES',
    templateHash: templates.find(({ contractType, questions }) => contractType === 'CAQES' && questions > 10)?.hash,
    workflowHash: workflows.find(({ windows }) => 'auto-evaluation' in windows && 'pre-campagne' in windows)?.hash,
    calendar: CALENDAR,
    ...more,
  };
  const { status, body } = await agency.post('/api/campaigns').send(asked);
  if (status !== 201) throw new Error(`${String(status)} ${JSON.stringify(body)}`);
  return body;
}

async function fillAll(world: DossierWorld): Promise<void> {
  const { states, answers } = await world.answers('director');
  const versions = new Map(answers.map(({ key, version }) => [key, version]));
  for (const { key, dot } of states) {
    if (dot !== 'todo') continue;
    const base = versions.get(key) ?? 0;
    const refused = await world.save('director', key, { notApplicable: true }, base);
    if (refused.status === 200) continue;
    const value = key.startsWith('classes-retenues') ? ['1', '2', '3'] : 'Bilan de l’année : actions menées.';
    const { status, body } = await world.save('director', key, { value }, base);
    if (status !== 200) throw new Error(`${key}: ${JSON.stringify(body)}`);
  }
}

/** Keeps the dossier's row from everybody else until `release`, in a transaction of its own. */
export async function holdDossier({ server, dossierId }: DossierWorld): Promise<{ client: pg.Client; release(): Promise<void> }> {
  const client = new pg.Client({ connectionString: server.database.admin });
  await client.connect();
  await client.query('begin');
  await client.query('select 1 from app.dossier where id = $1 for update', [dossierId]);
  return {
    client,
    release: async () => {
      await client.query('commit');
      await client.end();
    },
  };
}

/** Waits until so many statements of this database wait for a lock. */
export async function waiting({ server }: DossierWorld, count: number): Promise<void> {
  const sql = "select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
  await until(async () => (await server.database.query<{ n: number }>(sql))[0]!.n >= count);
}
