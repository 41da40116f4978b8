import { loadDemonstration } from '../../src/modules/demonstration/index.js';
import { startServer, type TestDatabase, type TestServer, until } from '../support/index.js';

const CONTENT = `select (select array_agg(slug order by slug) from app.region) as regions,
  (select count(*)::int from auth."user") as people, (select count(*)::int from auth.account) as accounts,
  (select count(*)::int from app.membership) as memberships, (select count(*)::int from app.organisation) as organisations,
  (select count(*)::int from app.contract) as contracts, (select count(*)::int from app.contract_item) as items,
  (select count(*)::int from app.campaign) as campaigns, (select count(*)::int from app.answer) as answers,
  (select count(*)::int from app.journal) as journal, (select count(*)::int from app.deadline) as deadlines,
  (select count(*)::int from app.idempotency) as receipts, (select count(*)::int from app.outbox) as outbox,
  (select jsonb_agg(jsonb_build_array(k.name, c.label, d.state, d.version, d.content_rev) order by k.name, c.label)
     from app.dossier d join app.contract k on k.id = d.contract_id join app.campaign c on c.id = d.campaign_id) as dossiers`;

const NOTHING = { regions: null, people: 0, organisations: 0, contracts: 0, campaigns: 0, journal: 0, dossiers: null };

/** A sequence counts even what is never committed: so many mails of the story wait to be sent. */
async function halfLoaded(database: TestDatabase): Promise<boolean> {
  const [row] = await database.query<{ mails: number }>('select last_value::int as mails from app.outbox_id_seq');
  return (row?.mails ?? 0) > 20;
}

/** What the database sees of a process that dies: its connection is gone in the middle of its work. */
function cutConnection(database: TestDatabase): Promise<unknown> {
  return database.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and backend_xid is not null`);
}

describe('a first load of the demonstration that is interrupted', () => {
  let server: TestServer;
  let whole: TestServer;
  beforeAll(async () => {
    whole = await startServer({ seed: 'demo', config: { background: false } });
    server = await startServer({ seed: 'none', config: { background: false } });
  });
  afterAll(async () => {
    await server.close();
    await whole.close();
  });

  it('never begins beside what somebody has entered', async () => {
    await server.database.query("insert into app.region (slug, name) values ('autre', 'Autre région')");
    await loadDemonstration(server.app);
    const [content] = await server.database.query(CONTENT);
    await server.database.query('delete from app.region');
    expect(content).toMatchObject({ ...NOTHING, regions: ['autre'] });
  });

  it('leaves nothing behind; of two nodes that start next, one loads all of it', async () => {
    const loading = loadDemonstration(server.app).then(
      () => 'loaded',
      () => 'interrupted',
    );
    await until(() => halfLoaded(server.database));
    await cutConnection(server.database);
    expect(await loading).toBe('interrupted');
    expect((await server.database.query(CONTENT))[0]).toMatchObject(NOTHING);

    await Promise.all([loadDemonstration(server.app), loadDemonstration(server.app)]);
    expect(await server.database.query(CONTENT)).toEqual(await whole.database.query(CONTENT));
  });
});
