import { documentsOf, type DocumentWorld } from './document-world.js';
import { act, delegated, propose, seen } from './delegation-world.js';
import { dayIn, type DossierWorld, openWorld } from './dossier-world.js';

const IN = 'bilan-pertinence@ej:990000010';
const OUT = 'taux-ordonnances@ej:990000010';
const OUTSIDE = [{ code: 'delegation-out-of-scope', params: { by: 'Maude Tilleray' } }];
const SIGNED = 'Lise Orvaux par délégation de Maude Tilleray';

describe('a delegation limited to a part of a contract', () => {
  let world: DossierWorld;
  let documents: DocumentWorld;
  let contractId: string;
  beforeAll(async () => {
    world = await openWorld();
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
    documents = documentsOf(world);
    const rows = await world.server.database.query<{ id: string }>(
      `select contract_id as id from app.dossier where id = '${world.dossierId}'`,
    );
    contractId = rows[0]!.id;
  });
  afterAll(() => world.close());
  beforeEach(() => world.server.database.query('delete from app.delegation'));

  const limited = (more: object = {}) => ({
    ...{ rights: ['answer', 'attach'], contractIds: [contractId], sections: ['volet-pertinence'], from: dayIn(0), to: dayIn(7) },
    ...more,
  });
  const path = (key: string, what: string): string => `/api/dossiers/${world.dossierId}/answers/${encodeURIComponent(key)}/${what}`;

  it('opens the questions of that part, and no other act of any kind [S3-06]', async () => {
    await delegated(world, 'reader', limited());
    const { states } = await world.answers('reader');
    const may = (key: string) => states.filter((state) => state.key === key).map(({ editable, attachable }) => [editable, attachable]);
    expect([may(IN), may(OUT)]).toEqual([[[true, true]], [[false, false]]]);

    const inside = await world.save('reader', IN, { value: 'Bilan de la part déléguée.' });
    expect([inside.status, inside.body.answer.filledBy]).toEqual([200, SIGNED]);
    const outside = await world.save('reader', OUT, { notApplicable: true });
    expect([outside.body.code, outside.body.reasons]).toEqual(['answer.locked', OUTSIDE]);
    const reader = await world.as('reader');
    expect((await reader.get(path(OUT, 'reasons'))).body).toEqual({ reasons: OUTSIDE });
    const draft = { value: 1, notApplicable: false, comment: null, baseVersion: 0 };
    expect((await reader.put(path(OUT, 'draft')).send(draft)).status).toBe(409);
    expect((await reader.put(path(IN, 'draft')).send({ ...draft, value: 'Suite' })).status).toBeLessThan(300);

    const deposited = await documents.deposit('reader', { fields: { key: IN } });
    expect(deposited.status).toBe(201);
    expect((await documents.deposit('reader', { fields: { key: OUT } })).body.reasons).toEqual(OUTSIDE);
    const { body: others } = await documents.deposit('director', { fields: { key: OUT } });
    expect((await documents.withdraw('reader', others.document.id)).body.reasons).toEqual(OUTSIDE);
    expect((await documents.withdraw('reader', deposited.body.document.id)).status).toBe(200);
    expect((await world.send('reader', 'CLORE_SAISIE')).body.reasons).toEqual([{ code: 'right-missing', params: { right: 'close' } }]);
  });

  it('holds no longer at the next request once it is revoked', async () => {
    const delegation = await delegated(world, 'reader', limited());
    expect((await act(await world.as('director'), delegation, 'revocation')).status).toBe(200);
    const { body } = await world.save('reader', IN, { value: 'Trop tard.' }, 1);
    expect(body.reasons).toEqual([{ code: 'right-missing', params: { right: 'answer' } }]);
  });

  it('opens nothing of another establishment', async () => {
    const other = [{ id: 'et:990000028', name: 'ET' }];
    await delegated(world, 'reader', limited({ sections: null, establishments: ['ej:990000010'] }));
    expect((await world.save('reader', IN, { value: 'Vu.' }, 1)).status).toBe(200);
    await world.server.database.query(`update app.delegation set establishments = '${JSON.stringify(other)}'`);
    expect((await world.save('reader', IN, { value: 'Revu.' }, 2)).body.reasons).toEqual(OUTSIDE);
  });

  it.each([
    ['delegation-right-of-whole', { rights: ['answer', 'close'] }],
    ['delegation-limit-one-contract', { contractIds: null }],
    ['delegation-limit-empty', { sections: [] }],
    ['delegation-part-absent', { sections: ['volet-inconnu'] }],
    ['delegation-part-absent', { establishments: ['ej:000000000'] }],
  ])('is refused where it cannot be: %s', async (code, more) => {
    const { status, body } = await propose(world, 'reader', limited(more));
    expect([status, body.reasons.map((reason) => reason.code)]).toEqual([422, [code]]);
  });

  it('offers the parts of one’s own contract, to whoever may delegate there, and names them as they were signed', async () => {
    const director = await world.as('director');
    const [own] = (await seen(world, 'director')).delegable;
    const query = { membershipId: own?.membershipId ?? '', contractId };
    const { body } = await director.get('/api/delegations/parts').query(query);
    expect(body.sections.map(({ id }: { id: string }) => id)).toContain('volet-pertinence');
    expect(body.establishments).toContainEqual({ id: 'ej:990000010', name: expect.stringContaining('EJ - 990000010 - ') });
    expect((await (await world.as('stranger')).get('/api/delegations/parts').query(query)).status).toBe(404);
    await delegated(world, 'reader', limited());
    const { received } = await seen(world, 'reader');
    expect(received[0]).toMatchObject({
      sections: [{ id: 'volet-pertinence', name: expect.stringContaining('Pertinence') }],
      establishments: null,
    });
  });
});
