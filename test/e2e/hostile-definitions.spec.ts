import { randomUUID } from 'node:crypto';
import { CampaignOpening } from '../../src/modules/campaigns/index.js';
import { Templates } from '../../src/modules/templates/index.js';
import { RegionTransactions } from '../../src/platform/index.js';
import { type Template } from '../../src/forms/index.js';
import { ENDLESS_FAULTS } from '../support/hostile-documents.js';
import { CALENDAR, type DossierWorld, openWorld } from './dossier-world.js';

const CODE = {
  kind: 'question',
  id: 'code',
  label: 'Code',
  field: 'text',
  schema: { type: 'string', maxLength: 4000, pattern: '^(a+)+$' },
};

const PATTERNED = {
  ...{ format: 1, id: 'motif', version: '2026.1.0', label: 'Motif', contractType: 'CAQES' },
  tree: [
    {
      ...{ kind: 'section', id: 'volet', label: 'Volet', part: 'evaluation', filledBy: 'etablissement', evaluatedBy: ['ars'] },
      children: [CODE],
    },
  ],
};

describe('a document that a region brings', () => {
  let world: DossierWorld;

  beforeAll(async () => {
    world = await openWorld({ config: { background: false } });
  });
  afterAll(() => world.close());

  function publish(document: unknown): Promise<Template> {
    const { app } = world.server;
    return app.get(RegionTransactions).in('horizon', (tx) => app.get(Templates).publish(tx, document, 'horizon'));
  }

  it('is refused in a sentence when its check is endless, and the server answers all the while', async () => {
    const outcome: { refused?: unknown } = {};
    const refused = publish(ENDLESS_FAULTS).catch((error: unknown) => {
      outcome.refused = error;
    });
    const agency = await world.as('agency');
    const answered: number[] = [];
    while (outcome.refused === undefined) answered.push((await agency.get('/api/me')).status);
    await refused;
    expect(outcome.refused).toMatchObject({ code: 'template.invalid', details: { problems: [{ code: 'document.too-slow' }] } });
    expect(answered.length).toBeGreaterThan(2);
    expect(new Set(answered)).toEqual(new Set([200]));
  });

  it('may ask for a pattern that takes others years: an answer of 2,000 characters gets its verdict', async () => {
    const { hash: templateHash } = await publish(PATTERNED);
    const { workflowHash } = await world.view('agency');
    const { app, database } = world.server;
    const asked = { label: randomUUID(), year: 2025, contractType: 'CAQES', templateHash, workflowHash, calendar: CALENDAR };
    const campaign = await app
      .get(RegionTransactions)
      .in('horizon', (tx) => app.get(CampaignOpening).open(tx, asked, { region: 'horizon', personId: 'essai' }));
    const sql = `select d.id from app.dossier d join app.contract c on c.id = d.contract_id where d.campaign_id = $1 and c.name = 'CAQES_22-CH DE VALOMBRE'`;
    const [dossier] = await database.query<{ id: string }>(sql, [campaign]);
    const path = `/api/dossiers/${dossier!.id}`;
    await (await world.as('agency')).post(`${path}/events`).set('Idempotency-Key', randomUUID()).send({ event: 'OUVRIR_AUTO_EVALUATION' });
    const director = await world.as('director');
    const save = (value: unknown) =>
      director.put(`${path}/answers/code`).set('If-Match', '"0"').send({ value, notApplicable: false, comment: null });

    const { status, body } = await save(`${'a'.repeat(1_999)}!`);
    expect([status, body.errors.map(({ keyword }: { keyword: string }) => keyword)]).toEqual([422, ['pattern']]);
    const { body: flooded } = await save('a'.repeat(900_000));
    expect(flooded.errors.map(({ message }: { message: string }) => message)).toEqual([
      'La réponse est trop longue\u00a0: elle n’a pas été examinée.',
    ]);
    expect((await save('a'.repeat(2_000))).status).toBe(200);
  });
});
