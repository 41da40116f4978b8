import { RegionTransactions } from '../../src/platform/index.js';
import { statementsOf } from '../support/index.js';
import { dayIn, type DossierWorld, openWorld } from './dossier-world.js';

/** What a step says to the database: facts and rights are read apart (P2). */
describe('the statements of one step', () => {
  let world: DossierWorld;
  beforeAll(async () => {
    world = await openWorld({ config: { background: false } });
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
  });
  afterAll(() => world.close());

  it('are one read and one write, in one transaction', async () => {
    const statements = await statementsOf(world.server.database, async () => {
      expect((await world.send('agency', 'PROLONGER_SAISIE', { form: { jusquAu: dayIn(70) } })).status).toBe(200);
    });
    const callsOf = (text: string): number => [...statements].reduce((sum, [query, calls]) => sum + (query.includes(text) ? calls : 0), 0);
    expect(callsOf('from app.step(')).toBe(1);
    // One for the step itself, one for the page that is answered.
    expect(callsOf('as timer_due')).toBe(2);
    expect([...statements.keys()].filter((query) => /^\s*(insert|update|delete)\b.*app\./is.test(query))).toEqual([]);
  });

  it('see no other region, and nothing at all without one', async () => {
    const transactions = world.server.app.get(RegionTransactions);
    const count = (region: string): Promise<number> =>
      transactions.in(region, async (tx) => Number((await tx.query<{ n: string }[]>('select count(*) as n from app.dossier'))[0]!.n));
    expect(await count('horizon')).toBeGreaterThan(0);
    expect(await count('')).toBe(0);
    const others = await transactions.in('brisants', (tx) =>
      tx.query<{ id: string }[]>('select id from app.dossier where id = $1', [world.dossierId]),
    );
    expect(others).toEqual([]);
    const stepped = await transactions.in('brisants', (tx) =>
      tx.query<unknown[]>("select * from app.step('brisants', $1, 2, 0, '{}')", [world.dossierId]),
    );
    expect(stepped).toEqual([]);
  });

  it('may add to the journal and the published documents, never change them', async () => {
    const transactions = world.server.app.get(RegionTransactions);
    for (const sql of [
      'update app.journal set actor = actor',
      'delete from app.journal',
      'update app.form_template set label = label',
      'delete from app.workflow_definition',
    ]) {
      await expect(transactions.in('horizon', (tx) => tx.query(sql))).rejects.toThrow(/permission denied/);
    }
  });
});
