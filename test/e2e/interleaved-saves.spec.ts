import { type AnswerView } from '../../src/modules/dossiers/dto/answers.view.js';
import { type DossierWorld, openWorld } from './dossier-world.js';
import { type Attempt, Client, intents, randomFrom } from './interleaved-saves.js';

const ROUNDS = 1000;
const BATCH = 100;
const SEED = Number(process.env.ECARS_TEST_SEED ?? 20_260_401);
const KEYS = ['bilan-pertinence', 'cellule-pertinence', 'protocole-epa'].map((id) => `${id}@ej:990000010`);

interface Stored {
  readonly version: number;
  readonly text: string | null;
}

type State = ReadonlyMap<string, Stored>;

interface Left {
  readonly contentRev: number;
  readonly state: State;
}

function stateOf(answers: readonly Pick<AnswerView, 'key' | 'version' | 'comment'>[]): State {
  const found = new Map(answers.map(({ key, version, comment }) => [key, { version, text: comment }]));
  return new Map(KEYS.map((key) => [key, found.get(key) ?? { version: 0, text: null }]));
}

/** What PostgreSQL has, after every round. */
async function stored({ server: { database }, dossierId }: DossierWorld): Promise<Left> {
  const [dossier] = await database.query<{ content_rev: number }>(`select content_rev from app.dossier where id = '${dossierId}'`);
  const rows = await database.query<{ key: string; version: number; comment: string | null }>(
    `select question_id || '@' || instance as key, version, comment from app.answer where dossier_id = '${dossierId}'`,
  );
  return { contentRev: dossier!.content_rev, state: stateOf(rows) };
}

/** What a person reads, after every hundred rounds. */
async function shown(world: DossierWorld): Promise<Left> {
  const { contentRev, answers } = await world.answers('director');
  return { contentRev, state: stateOf(answers) };
}

/** The accepted saves alone, one after the other in the order of their content revisions. */
function serially(start: State, accepted: readonly Attempt[]): State {
  const state = new Map(start);
  for (const { key, base, version, text, contentRev } of accepted) {
    const before = state.get(key)!;
    expect([contentRev, before.version, version]).toEqual([contentRev, base, base + 1]);
    state.set(key, { version: base + 1, text });
  }
  return state;
}

/** A clash is told with what stood there: something that was really saved, and newer than what its sender had seen. */
function checkClash(start: State, accepted: readonly Attempt[], clash: Attempt): void {
  const { key, base, theirs, status } = clash;
  expect([status, theirs === null]).toEqual([412, false]);
  expect(theirs!.version).toBeGreaterThan(base);
  const wrote = accepted.find((other) => other.key === key && other.version === theirs!.version);
  expect(theirs!.comment).toBe(wrote ? wrote.text : start.get(key)!.text);
}

describe('two people who save the same questions at the same time', () => {
  let world: DossierWorld;
  const seen = { accepted: 0, clashes: 0 };
  /** What the round before left, and this one starts from. */
  const left: { last?: Left } = {};
  beforeAll(async () => {
    world = await openWorld();
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
  });
  afterAll(() => world.close());

  async function round(number: number): Promise<void> {
    const random = randomFrom(SEED + number);
    const before = left.last ?? (await stored(world));
    const start = before.state;
    const versions = new Map([...start].map(([key, { version }]) => [key, version]));
    const clients = (['director', 'contributor'] as const).map((who) => new Client(world, who, versions));
    const steps = clients.map(() => intents(random, KEYS));
    await Promise.all(clients.map((client, index) => client.run(steps[index]!, number)));
    const attempts = clients.flatMap((client) => client.attempts);
    const accepted = attempts.filter(({ status }) => status === 200).sort((one, other) => one.contentRev! - other.contentRev!);
    const clashes = attempts.filter(({ status }) => status !== 200);

    // Every accepted save has a place of its own in one order, without a gap: nothing else wrote, nothing was lost.
    expect(accepted.map(({ contentRev }) => contentRev)).toEqual(accepted.map((_, index) => before.contentRev + index + 1));
    for (const { attempts: own } of clients) {
      const order = own.flatMap(({ contentRev }) => contentRev ?? []);
      expect(order).toEqual([...order].sort((one, other) => one - other));
    }
    for (const clash of clashes) checkClash(start, accepted, clash);
    left.last = await stored(world);
    expect(left.last.state).toEqual(serially(start, accepted));
    seen.accepted += accepted.length;
    seen.clashes += clashes.length;
  }

  it.each(Array.from({ length: ROUNDS / BATCH }, (_, batch) => batch))(
    'lose no write, are told of every clash, and leave what some serial order would (hundred %#)',
    async (batch) => {
      for (let number = batch * BATCH; number < (batch + 1) * BATCH; number += 1) await round(number);
      expect(await shown(world)).toEqual(left.last);
    },
  );

  it('have really clashed, and left one row in the journal for each save that was accepted', async () => {
    expect(seen.clashes).toBeGreaterThan(ROUNDS / 10);
    const [{ rows } = { rows: 0 }] = await world.server.database.query<{ rows: number }>(
      `select count(*)::int as rows from app.journal where dossier_id = '${world.dossierId}' and kind = 'content'`,
    );
    expect(rows).toBe(seen.accepted);
  });
});
