import { loadDemonstration } from '../../src/modules/demonstration/index.js';
import { startServer, type TestServer } from '../support/index.js';

interface CampaignStates {
  readonly region: string;
  readonly label: string;
  readonly states: string[];
}

describe('the demonstration data', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ seed: 'demo' });
  });
  afterAll(() => server.close());

  it('fills an empty database once: three regions, fourteen legal entities, one account for each role', async () => {
    const count = `select (select count(*)::int from app.region) as regions, (select count(*)::int from auth."user") as people,
      (select count(*)::int from app.organisation where kind = 'legal-entity') as entities, (select count(*)::int from app.dossier) as dossiers`;
    const [before] = await server.database.query<{ people: number }>(count);
    await loadDemonstration(server.app);
    const [after] = await server.database.query(count);

    expect(before).toMatchObject({ regions: 3, entities: 14 });
    expect(before?.people).toBeGreaterThanOrEqual(12);
    expect(after).toEqual(before);
  });

  it('has campaigns in every state of their workflows', async () => {
    const campaigns = await server.database.query<CampaignStates>(
      `select c.region, c.label, array_agg(distinct split_part(d.state, '.', 1)) as states
         from app.campaign c join app.dossier d on d.campaign_id = c.id group by c.id order by c.region, c.year`,
    );
    const states = campaigns.map(({ region, states: found }) => [region, found.map((state) => state.split(' ')[0]).sort()]);
    expect(states).toEqual([
      ['brisants', ['transmis']],
      ['brisants', ['depot']],
      ['collines', ['versement']],
      ['horizon', ['clos']],
      ['horizon', ['consultation']],
      ['horizon', ['auto-evaluation', 'consultation']],
      ['horizon', ['brouillon']],
    ]);
  });

  it('dates what happened last year of last year, in an unbroken journal', async () => {
    const [{ oldest, newest } = { oldest: 0, newest: 0 }] = await server.database.query<{ oldest: number; newest: number }>(
      `select extract(day from now() - min(at))::int as oldest, extract(day from now() - max(at))::int as newest from app.journal`,
    );
    expect(oldest).toBeGreaterThan(700);
    expect(newest).toBeGreaterThanOrEqual(0);
    const broken = await server.database.query(
      `select 1 from app.journal j left join app.journal p on p.dossier_id = j.dossier_id and p.seq = j.seq - 1
        where j.hash <> app.journal_hash(coalesce(p.hash, ''), j.seq, j.body) or (p.hash is null) <> (j.seq = 1)`,
    );
    expect(broken).toEqual([]);
  });

  it('lets nothing fall due within a fortnight, and mails nothing of the past', async () => {
    const soon = await server.database.query(`select key, due from app.deadline where due < now() + interval '14 days'`);
    expect(soon).toEqual([]);
    await server.settle();
    expect(server.mailbox.mails).toEqual([]);
  });

  it('keeps the answers of last year beside those under way', async () => {
    const rows = await server.database.query<{ year: number; answers: number }>(
      `select c.year, count(*)::int as answers from app.answer a join app.dossier d on d.id = a.dossier_id join app.campaign c on c.id = d.campaign_id
         join app.contract k on k.id = d.contract_id where k.name = 'CAQES_22-CH DE VALOMBRE' group by c.year order by c.year`,
    );
    expect(rows).toHaveLength(2);
    for (const { answers } of rows) expect(answers).toBeGreaterThan(20);
  });
});
