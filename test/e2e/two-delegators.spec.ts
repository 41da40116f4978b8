import { readFileSync } from 'node:fs';
import { readWord } from '../../src/forms/testing/read-word.js';
import { JournalReader } from '../../src/modules/journal/index.js';
import { RegionTransactions } from '../../src/platform/index.js';
import { delegated, personId } from './delegation-world.js';
import { binary } from './document-world.js';
import { type DossierWorld, openWorld, PEOPLE } from './dossier-world.js';

const SIGNED_AS = 'Lise Orvaux par délégation de Maude Tilleray et de Camille Fontbelle';

/** The shipped workflow, whose closing is two things at once: whoever answers gives the answers, whoever closes commits to them. */
function inTwoNames(): object {
  const { states, ...rest } = JSON.parse(readFileSync('schemas/workflows/caqes-2026.json', 'utf8'));
  const { grants, onContent, on, ...shown } = states['auto-evaluation'];
  const { CLORE_SAISIE, ...others } = on;
  const region = (right: string, more: object, open: object = {}): object => ({
    initial: 'ouvert',
    states: {
      ouvert: { ...open, on: { CLORE_SAISIE: { by: [{ audience: 'etablissement', right }], target: 'fait', ...more } } },
      fait: { type: 'final' },
    },
  });
  const { guard, actions } = CLORE_SAISIE;
  const regions = { reponses: region('answer', { guard }, { grants, onContent }), engagement: region('close', { guard, actions }) };
  const entry = { ...shown, on: others, type: 'parallel', onDone: 'consultation', states: regions };
  return { ...rest, id: 'caqes-a-deux', states: { ...states, 'auto-evaluation': entry } };
}

describe('an event that moves parallel regions by the leave of two delegators', () => {
  let world: DossierWorld;
  beforeAll(async () => {
    world = await openWorld({ workflow: inTwoNames() });
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
    await world.fillAll();
    await delegated(world, 'reader', { rights: ['close'] });
    await delegated(world, 'reader', { rights: ['answer'] }, 'contributor');
    await world.server.settle();
    world.server.mailbox.clear();
  });
  afterAll(() => world.close());

  it('is offered in the name of both, and told so before it is confirmed [S3-06]', async () => {
    const { events } = await world.view('reader');

    expect(events.find(({ event }) => event === 'CLORE_SAISIE')).toMatchObject({
      allowed: true,
      onBehalfOf: 'Maude Tilleray et de Camille Fontbelle',
    });
  });

  it('is told under both names: history, journal, mail, Word receipt; and is both’s for four eyes [S3-06]', async () => {
    const { status, body } = await world.send('reader', 'CLORE_SAISIE');
    const [closing] = body.movements;
    expect([status, closing]).toEqual([200, expect.objectContaining({ event: 'CLORE_SAISIE', who: SIGNED_AS })]);

    const [maude, camille] = await Promise.all([personId(world, 'director'), personId(world, 'contributor')]);
    const [row] = await world.server.database.query<{ body: string; actors: string[] }>(
      `select j.body, d.snapshot->'actors'->'CLORE_SAISIE' as actors from app.dossier d join app.journal j on j.dossier_id = d.id
        where d.id = $1 and j.event = 'CLORE_SAISIE'`,
      [world.dossierId],
    );
    const also = [{ audience: 'etablissement', onBehalfOf: camille }];
    expect(JSON.parse(row!.body)).toMatchObject({ actorName: SIGNED_AS, audience: 'etablissement', onBehalfOf: maude, also });
    expect(row!.actors).toEqual([await personId(world, 'reader'), maude, camille]);
    const { app, mailbox } = world.server;
    const fault = await app.get(RegionTransactions).in('horizon', (tx) => app.get(JournalReader).verify(tx, world.dossierId));
    expect(fault).toBeUndefined();

    const agent = await world.as('director');
    const receipt = await agent
      .get(`/api/dossiers/${world.dossierId}/receipts/${closing!.seal!.seq}/receipt.docx`)
      .buffer(true)
      .parse(binary);
    expect(await readWord(receipt.body as Buffer)).toContain(SIGNED_AS);
    await world.server.settle();
    expect((await mailbox.to(PEOPLE.agency, 'a clos son évaluation')).text).toContain(SIGNED_AS);
  });
});
