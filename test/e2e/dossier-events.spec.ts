import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type DossierWorld, holdDossier, openWorld, waiting } from './dossier-world.js';

const TEXT = 'bilan-pertinence@ej:990000010';

interface DossierRow {
  readonly version: number;
  readonly content_rev: number;
  readonly state: string;
}

describe('events', () => {
  let world: DossierWorld;
  beforeEach(async () => {
    world = await openWorld();
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
  });
  afterEach(() => world.close());

  const row = async (): Promise<DossierRow> =>
    (
      await world.server.database.query<DossierRow>('select version, content_rev, state from app.dossier where id = $1', [world.dossierId])
    )[0]!;
  const steps = async (event: string): Promise<number> =>
    (await world.server.database.query('select 1 from app.journal where dossier_id = $1 and event = $2', [world.dossierId, event])).length;

  it('are done once for each Idempotency-Key, whatever becomes of the answer', async () => {
    const key = randomUUID();
    const form = { jusquAu: new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10) };
    const [first, second] = await Promise.all([1, 2].map(() => world.send('agency', 'PROLONGER_SAISIE', { form }, key)));
    const third = await world.send('agency', 'PROLONGER_SAISIE', { form }, key);
    expect([first!.status, second!.status, third.status]).toEqual([200, 200, 200]);
    expect(third.body).toEqual(first!.body);
    expect(await steps('PROLONGER_SAISIE')).toBe(1);
  });

  it('refuse a key that served another request, and a request without key', async () => {
    const key = randomUUID();
    const form = { jusquAu: new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10) };
    await world.send('agency', 'PROLONGER_SAISIE', { form }, key);
    const other = await world.send('agency', 'ROUVRIR_SAISIE', {}, key);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency.reused']);
    const agent = await world.as('agency');
    const without = await agent.post(`/api/dossiers/${world.dossierId}/events`).send({ event: 'PROLONGER_SAISIE' });
    expect([without.status, without.body.code]).toEqual([428, 'idempotency.missing']);
  });

  it('let one of fifty closings at once win, and tell the others why', async () => {
    await world.fillAll();
    const before = await row();
    const answers = await Promise.all(Array.from({ length: 50 }, () => world.send('director', 'CLORE_SAISIE')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 49 }, () => 409)]);
    const refused = answers.filter(({ status }) => status === 409);
    expect(refused.every(({ body }) => body.reasons.length > 0)).toBe(true);
    expect(await steps('CLORE_SAISIE')).toBe(1);
    expect((await row()).version).toBe(before.version + 1);
  });

  it('never close on a count that a colleague changes meanwhile', async () => {
    await world.fillAll();
    const { version } = (await world.answers('director')).answers.find(({ key }) => key === TEXT)!;
    const held = await holdDossier(world);
    const emptying = world.save('contributor', TEXT, { value: null }, version);
    await waiting(world, 1);
    // Reads the full count, then waits behind the colleague's save to write on it.
    const closing = world.send('director', 'CLORE_SAISIE');
    await waiting(world, 2);
    await held.release();
    expect((await emptying).status).toBe(200);
    const { status, body } = await closing;
    expect([status, body.reasons[0]?.code]).toEqual([409, 'incomplete']);
    expect((await row()).state).toBe('auto-evaluation');
  });

  it('never let a save land after a colleague’s closing', async () => {
    await world.fillAll();
    const { version, value } = (await world.answers('director')).answers.find(({ key }) => key === TEXT)!;
    const held = await holdDossier(world);
    const closing = world.send('director', 'CLORE_SAISIE');
    await waiting(world, 1);
    const saving = world.save('contributor', TEXT, { value: 'Trop tard.' }, version);
    await waiting(world, 2);
    await held.release();
    expect((await closing).status).toBe(200);
    const { status, body } = await saving;
    expect([status, body.code, body.reasons[0]?.code]).toEqual([409, 'answer.locked', 'answer-not-open']);
    const { answers } = await world.answers('director');
    expect(answers.find(({ key }) => key === TEXT)).toMatchObject({ value, version });
  });

  it('give up with a reason when the dossier keeps moving', async () => {
    const form = { jusquAu: new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10) };
    const client = new pg.Client({ connectionString: world.server.database.admin });
    await client.connect();
    await client.query(`create or replace function app.step(p_region text, p_dossier uuid, p_version int, p_content_rev int, p_step json)
      returns table(version int, seq int) language sql as 'select 1, 1 where false'`);
    await client.end();
    const { status, body } = await world.send('agency', 'PROLONGER_SAISIE', { form });
    expect([status, body.code, body.reasons[0]?.code]).toEqual([409, 'dossier.moved', 'dossier-moved']);
  });
});
