import { randomUUID } from 'node:crypto';
import { type AnswersView } from '../../src/modules/dossiers/dto/answers.view.js';
import { type DossierWorld, openCampaign, openWorld, type Who } from './dossier-world.js';

const TEXT = 'bilan-pertinence@ej:990000010';

/** « Nothing has changed » is said only when nothing has, whatever the answers are read beside. */
describe('the tag of the answers', () => {
  let world: DossierWorld;
  let contractId: string;
  beforeAll(async () => {
    world = await openWorld();
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
    contractId = (await write('select contract_id as id from app.dossier where id = $1', world.dossierId))[0]!.id;
  });
  afterAll(() => world.close());

  const write = (sql: string, ...values: unknown[]) => world.server.database.query<{ id: string }>(sql, values);
  const read = async (known = '', who: Who = 'director') => {
    const agent = await world.as(who);
    return agent.get(`/api/dossiers/${world.dossierId}/answers`).set('If-None-Match', known);
  };
  /** A first reading, « nothing has changed », the change, and what is read then under the first reading's tag. */
  const after = async (change: () => Promise<unknown>): Promise<{ before: AnswersView; status: number; body: AnswersView }> => {
    const first = await read();
    expect((await read(first.headers.etag)).status).toBe(304);
    await change();
    const { status, body } = await read(first.headers.etag);
    return { before: first.body, status, body };
  };
  const keysOf = ({ states }: AnswersView): string[] => states.map(({ key }) => key);

  const NEW_SITE = `insert into app.organisation (region, kind, finess, name, parent_id)
    select region, 'site', '990000999', 'Site ouvert depuis', id from app.organisation where finess = '990000010' returning id`;

  it('changes with the parties of the contract, one that comes or goes', async () => {
    const joined = `insert into app.contract_party (contract_id, region, organisation_id, role)
      select $1, region, id, 'attached' from app.organisation where kind = 'legal-entity' and region = 'horizon'
         and id not in (select organisation_id from app.contract_party where contract_id = $1) order by finess limit 1 returning organisation_id as id`;
    let party = '';
    const more = await after(async () => (party = (await write(joined, contractId))[0]!.id));
    expect([more.status, keysOf(more.body).length > keysOf(more.before).length]).toEqual([200, true]);

    const fewer = await after(() =>
      write('delete from app.contract_party where contract_id = $1 and organisation_id = $2', contractId, party),
    );
    expect([fewer.status, keysOf(fewer.body)]).toEqual([200, keysOf(more.before)]);
  });

  it.each([
    ['a site that opens', NEW_SITE],
    ['a name', "update app.organisation set name = name || ' (renommé)' where finess = '990000010'"],
    ['activities', "update app.organisation set activities = '{MCO}' where finess = '990000999'"],
    ['a site that is another’s', "update app.organisation set parent_id = null where finess = '990000999'"],
  ])('changes with its establishments: %s', async (_, sql) => {
    expect((await after(() => write(sql))).status).toBe(200);
  });

  it.each([
    ['a section', "update app.contract set sections = sections || '{volet-nouveau}' where id = $1"],
    [
      'a row',
      "insert into app.contract_item (contract_id, region, kind, label) select id, region, 'action', 'Nouvelle' from app.contract where id = $1",
    ],
    ['a row that goes', 'delete from app.contract_item where contract_id = $1'],
  ])('changes with what it holds: %s', async (_, sql) => {
    expect((await after(() => write(sql, contractId))).status).toBe(200);
  });

  it('changes with what last year’s dossier says, and with one that comes to be last year’s', async () => {
    let path = '';
    const opened = await after(async () => {
      const { rows } = await openCampaign(await world.as('agency'), { year: 2024 });
      path = `/api/dossiers/${rows.find(({ contractName }) => contractName === 'CAQES_22-CH DE VALOMBRE')!.dossierId}`;
      const step = (await world.as('agency')).post(`${path}/events`).set('Idempotency-Key', randomUUID());
      await step.send({ event: 'OUVRIR_AUTO_EVALUATION' }).expect(200);
    });
    expect([opened.status, opened.body.earlier]).toEqual([200, []]);

    const answered = await after(async () => {
      const save = (await world.as('contributor')).put(`${path}/answers/${encodeURIComponent(TEXT)}`).set('If-Match', '"0"');
      await save.send({ value: 'Bilan d’alors.', notApplicable: false, comment: null }).expect(200);
    });
    expect(answered.status).toBe(200);
    expect(answered.body.earlier).toEqual([expect.objectContaining({ key: TEXT, year: 2024, text: 'Bilan d’alors.' })]);
  });

  it('stays when only the address of an establishment, or another contract, changes', async () => {
    const { headers } = await read();
    await write("update app.organisation set phone = '', address = 'Rue neuve' where finess = '990000010'");
    await write('update app.contract set sections = $2 where id <> $1', contractId, ['autre']);

    expect((await read(headers.etag)).status).toBe(304);
  });

  it('changes with an answer, and is nobody else’s', async () => {
    const { headers } = await read();
    expect((await read(headers.etag, 'contributor')).status).toBe(200);
    expect((await after(() => world.save('director', TEXT, { value: 'Une action.' }))).status).toBe(200);
  });
});
