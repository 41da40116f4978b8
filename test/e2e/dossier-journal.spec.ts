import { type DossierFault, JournalReader, type JournalRow } from '../../src/modules/journal/index.js';
import { RegionTransactions } from '../../src/platform/index.js';
import { type Calendar, type JournalDraft, loadWorkflow, replay, type Snapshot } from '../../src/workflows/index.js';
import { type DossierWorld, openWorld } from './dossier-world.js';

describe('the journal of a dossier', () => {
  let world: DossierWorld;
  beforeAll(async () => {
    world = await openWorld();
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
    await world.fillAll();
    await world.send('director', 'CLORE_SAISIE');
  });
  afterAll(() => world.close());

  const verify = (): Promise<DossierFault | undefined> =>
    world.server.app.get(RegionTransactions).in('horizon', (tx) => world.server.app.get(JournalReader).verify(tx, world.dossierId));

  it('tells every step and every write, in order, each linked to the one before', async () => {
    const rows = await world.server.database.query<Pick<JournalRow, 'seq' | 'kind' | 'event' | 'actor_name'>>(
      'select seq, kind, event, actor_name from app.journal where dossier_id = $1 order by seq',
      [world.dossierId],
    );
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
    expect(rows.at(0)).toMatchObject({ kind: 'event', event: 'OUVRIR_AUTO_EVALUATION', actor_name: 'Inès Maravent' });
    expect(rows.at(-1)).toMatchObject({ kind: 'event', event: 'CLORE_SAISIE', actor_name: 'Maude Tilleray' });
    expect(rows.filter(({ kind }) => kind === 'content').length).toBeGreaterThan(10);
    expect(await verify()).toBeUndefined();
  });

  it('leads again where the dossier stands, on the facts that it recorded', async () => {
    const { database } = world.server;
    const rows = await database.query<{ body: string }>('select body from app.journal where dossier_id = $1 order by seq', [
      world.dossierId,
    ]);
    const [dossier] = await database.query<{ snapshot: Snapshot; opened_at: Date; calendar: Calendar; document: unknown }>(
      `select d.snapshot, d.opened_at, c.calendar, w.document from app.dossier d join app.campaign c on c.id = d.campaign_id
         join app.workflow_definition w on w.hash = d.workflow_hash where d.id = $1`,
      [world.dossierId],
    );
    const journal = rows.map(({ body }) => JSON.parse(body) as JournalDraft);
    const opening = { at: dossier!.opened_at.toISOString(), calendar: dossier!.calendar };
    expect(replay(loadWorkflow(dossier!.document), journal, opening).value).toEqual(dossier!.snapshot.value);
  });

  it('betrays a changed, a removed and a forged row', async () => {
    const { database } = world.server;
    const tampered = async (sql: string): Promise<DossierFault | undefined> => {
      await database.query('begin');
      await database.query(sql, [world.dossierId]);
      await database.query('commit');
      return verify();
    };
    expect(
      await tampered("update app.journal set body = replace(body, 'Maude', 'Claude') where dossier_id = $1 and seq = 3"),
    ).toMatchObject({ seq: 3, fault: 'row-altered' });
    expect(
      await tampered("update app.journal set body = replace(body, 'Claude', 'Maude') where dossier_id = $1 and seq = 3"),
    ).toBeUndefined();
    expect(await tampered('delete from app.journal where dossier_id = $1 and seq = 2')).toMatchObject({ fault: 'row-missing' });
    const { read, faults } = await world.server.app
      .get(RegionTransactions)
      .in('horizon', (tx) => world.server.app.get(JournalReader).verifyAll(tx));
    expect(read).toBeGreaterThan(1);
    expect(faults).toHaveLength(1);
  });
});
