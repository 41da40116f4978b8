import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { CampaignOpening } from '../../src/modules/campaigns/index.js';
import { Templates } from '../../src/modules/templates/index.js';
import { RegionTransactions } from '../../src/platform/index.js';
import { type Agent } from '../support/index.js';
import { type Command, COMMANDS, count, type Model, type Question, START, tell, TEMPLATE, type Told } from './dossier-model.js';
import { CALENDAR, dayIn, type DossierWorld, openWorld } from './dossier-world.js';

const RUNS = 300;
/** Sequences that run side by side, each on a dossier of its own. */
const LANES = 4;

interface Answered {
  readonly status: number;
  readonly code: string | undefined;
}

describe('two people at once on one dossier', () => {
  let world: DossierWorld;
  let templateHash: string;
  let workflowHash: string;
  let agents: Record<'director' | 'contributor' | 'agency', Agent>;

  beforeAll(async () => {
    world = await openWorld({ config: { background: false } });
    workflowHash = (await world.view('agency')).workflowHash;
    const transactions = world.server.app.get(RegionTransactions);
    templateHash = (await transactions.in('horizon', (tx) => world.server.app.get(Templates).publish(tx, TEMPLATE))).hash;
    const [director, contributor, agency] = await Promise.all([world.as('director'), world.as('contributor'), world.as('agency')]);
    agents = { director, contributor, agency };
  });
  afterAll(() => world.close());

  async function openDossier(): Promise<string> {
    const asked = { label: randomUUID(), year: 2025, contractType: 'CAQES', templateHash, workflowHash, calendar: CALENDAR };
    const { app, database } = world.server;
    const by = { region: 'horizon', personId: 'essai' };
    const campaign = await app.get(RegionTransactions).in('horizon', (tx) => app.get(CampaignOpening).open(tx, asked, by));
    const sql = `select d.id from app.dossier d join app.contract c on c.id = d.contract_id where d.campaign_id = $1 and c.name = 'CAQES_22-CH DE VALOMBRE'`;
    return (await database.query<{ id: string }>(sql, [campaign]))[0]!.id;
  }

  async function send(id: string, command: Command, base: number): Promise<Answered> {
    const agent = agents[command.who];
    const { status, body } =
      command.do === 'save'
        ? await agent
            .put(`/api/dossiers/${id}/answers/${command.question}`)
            .set('If-Match', `"${base}"`)
            .send({ value: command.value, notApplicable: false, comment: null })
        : await agent
            .post(`/api/dossiers/${id}/events`)
            .set('Idempotency-Key', randomUUID())
            .send({ event: command.event, ...detailsOf(command) });
    return { status, code: status === 200 ? undefined : body.code };
  }

  async function observe(id: string): Promise<Pick<Model, 'phase' | 'answers'> & { progress: { required: number; filled: number } }> {
    const { body } = await agents.director.get(`/api/dossiers/${id}/answers`);
    const [row] = await world.server.database.query<{ state: string }>('select state from app.dossier where id = $1', [id]);
    const of = (question: Question): Model['answers'][Question] => {
      const found = body.answers.find(({ key }: { key: string }) => key === question);
      return { value: found?.value ?? null, version: found?.version ?? 0 };
    };
    const phase = row!.state.split('.')[0] as Model['phase'];
    return {
      phase,
      answers: { a: of('a'), b: of('b'), c: of('c') },
      progress: { required: body.progress.required, filled: body.progress.filled },
    };
  }

  async function runSequence(pairs: readonly [Command, Command][]): Promise<void> {
    const id = await openDossier();
    const opening: Command = { do: 'event', who: 'agency', event: 'OUVRIR_AUTO_EVALUATION' };
    await send(id, opening, 0);
    let { model } = tell(START, opening, 0);
    for (const pair of pairs) {
      const bases = pair.map((command) => baseOf(model, command)) as [number, number];
      const answered = await Promise.all(pair.map((command, index) => send(id, command, bases[index]!)));
      const seen = await observe(id);
      const explained = orders(model, pair, bases).find(
        ({ told, after }) =>
          told.every(({ status, code }, index) => status === answered[index]!.status && code === answered[index]!.code) &&
          JSON.stringify([after.phase, after.answers]) === JSON.stringify([seen.phase, seen.answers]),
      );
      expect({ pair, answered, seen, explained: explained !== undefined }).toMatchObject({ explained: true });
      model = explained!.after;
      expect(seen.progress).toEqual(count(model));
    }
  }

  it(`answers as if one had come after the other, in ${RUNS} random sequences, and never fails`, async () => {
    const lane = (): Promise<void> => fc.assert(fc.asyncProperty(COMMANDS, runSequence), { numRuns: RUNS / LANES });
    await Promise.all(Array.from({ length: LANES }, lane));
  });
});

function detailsOf({ event }: Command & { do: 'event' }): object {
  return event === 'ROUVRIR_SAISIE' ? { reason: 'Essai', form: { jusquAu: dayIn(30) } } : {};
}

function baseOf({ answers }: Model, command: Command): number {
  if (command.do !== 'save') return 0;
  return answers[command.question].version + (command.stale ? 1 : 0);
}

/** The two ways in which two commands can have followed each other. */
function orders(
  model: Model,
  [one, other]: [Command, Command],
  [base, otherBase]: [number, number],
): { after: Model; told: [Told, Told] }[] {
  const first = tell(model, one, base);
  const then = tell(first.model, other, otherBase);
  const otherFirst = tell(model, other, otherBase);
  const oneThen = tell(otherFirst.model, one, base);
  return [
    { after: then.model, told: [first, then] },
    { after: oneThen.model, told: [oneThen, otherFirst] },
  ];
}
