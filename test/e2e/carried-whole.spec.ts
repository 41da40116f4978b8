import fc from 'fast-check';
import { type QuestionStateView } from '../../src/modules/dossiers/dto/answers.view.js';
import { clear, countedOf, plantLastYear, take } from './carried-world.js';
import { dayIn, type DossierWorld, onDossier, openCampaign, openWorld, type ReachedDossier } from './dossier-world.js';

/** Of these questions, those that the director may answer now. */
async function openOf(dossier: ReachedDossier, keys: readonly string[]): Promise<string[]> {
  const { states } = await dossier.answers('director');
  return states.filter(({ key, editable }) => editable && keys.includes(key)).map(({ key }) => key);
}

/** Dots and their causes of these questions, each told once. */
function looks(states: readonly QuestionStateView[], keys: readonly string[]): (string | null)[][] {
  const seen = states.filter(({ key }) => keys.includes(key)).map(({ dot, cause }) => JSON.stringify([dot, cause]));
  return [...new Set(seen)].map((look) => JSON.parse(look) as (string | null)[]);
}

/** Confirms each as it is, in the order of the form; the questions whose confirmation did not count, and why. */
async function confirmEach(dossier: ReachedDossier, keys: readonly string[]): Promise<[string, string | null][]> {
  const uncounted: [string, string | null][] = [];
  for (const key of keys) {
    const { answers, progress } = await dossier.answers('director');
    const { value, version } = answers.find((answer) => answer.key === key)!;
    const { body } = await dossier.save('director', key, { value }, version);
    const state = body.states.find((one) => one.key === key)!;
    expect([key, body.answer.confirmed, body.progress.filled]).toEqual([
      key,
      true,
      progress.filled + Number(state.filled && state.required),
    ]);
    if (!state.filled) uncounted.push([key, state.cause]);
  }
  return uncounted;
}

/** Neither part is closed by its last day meanwhile. */
const STILL_OPEN = {
  'pre-campagne': { open: dayIn(-5), close: dayIn(20) },
  'auto-evaluation': { open: dayIn(-2), close: dayIn(40) },
};

describe('a form carried over whole', () => {
  let world: DossierWorld;
  let caqes: ReachedDossier;
  beforeAll(async () => {
    world = await openWorld();
    const { rows } = await openCampaign(await world.as('agency'), { calendar: STILL_OPEN });
    caqes = onDossier((who) => world.as(who), rows.find(({ contractName }) => contractName === 'CAQES_22-CH DE VALOMBRE')!.dossierId);
  });
  afterAll(() => world.close());

  it('is at 0 % in its first part, which cannot be validated, until each answer is confirmed [S4-22] [S4-23]', async () => {
    await caqes.send('agency', 'OUVRIR_PRE_CAMPAGNE');
    const open = await openOf(caqes, await plantLastYear(world, caqes));
    expect(open).toEqual(
      ['lits-et-places', 'systeme-information', 'statut-etablissement', 'referent-caqes'].map((id) => `${id}@ej:990000010`),
    );
    const before = await countedOf(world, caqes);
    const refused = await caqes.send('director', 'VALIDER_IDENTIFICATION');

    await take(caqes, open, true);
    expect(await countedOf(world, caqes)).toEqual(before);
    expect((await caqes.view('director')).sections[0]).toMatchObject({ required: 4, filled: 0, rate: 0, dot: 'todo' });
    expect(looks((await caqes.answers('director')).states, open)).toEqual([['confirm', 'not-confirmed']]);
    const again = await caqes.send('director', 'VALIDER_IDENTIFICATION');
    expect([again.status, again.body.reasons]).toEqual([refused.status, refused.body.reasons]);
    expect(again.body.reasons).toEqual([{ code: 'incomplete', params: { rate: 0, remaining: 4 } }]);

    expect(await confirmEach(caqes, open)).toEqual([]);
    expect((await caqes.view('director')).sections[0]).toMatchObject({ filled: 4, rate: 100, dot: 'done' });
    expect((await caqes.send('director', 'VALIDER_IDENTIFICATION')).status).toBe(200);
  });

  it('is at 0 % in all that is evaluated, and cannot be closed, whoever looks [S4-22] [S4-23]', async () => {
    await caqes.send('agency', 'OUVRIR_AUTO_EVALUATION');
    const keys = await plantLastYear(world, caqes);
    const open = await openOf(caqes, keys);
    expect([...new Set([...open, ...keys.slice(0, 4)])].sort()).toEqual([...keys].sort());
    const before = await countedOf(world, caqes);
    const refused = await caqes.send('director', 'CLORE_SAISIE');

    await take(caqes, open, true);
    expect(await countedOf(world, caqes)).toEqual(before);
    for (const section of (await caqes.view('director')).sections.slice(1)) {
      expect([section.key, section.filled, section.rate, section.dot]).toEqual([section.key, 0, 0, 'todo']);
    }
    expect(looks((await caqes.answers('director')).states, open)).toEqual([['confirm', 'not-confirmed']]);
    const again = await caqes.send('director', 'CLORE_SAISIE');
    expect([again.status, again.body.reasons]).toEqual([refused.status, refused.body.reasons]);
    expect(again.body.reasons).not.toEqual([]);
  });

  it('counts one more with each answer that is confirmed, once the pieces that it calls for are there', async () => {
    const { states } = await caqes.answers('director');
    const uncounted = await confirmEach(
      caqes,
      states.filter(({ dot }) => dot === 'confirm').map(({ key }) => key),
    );
    expect([...new Set(uncounted.map(([, cause]) => cause))]).toEqual(['evidence-missing']);
    expect(uncounted.map(([key]) => key.split('@')[0])).toEqual([
      'classe-1-groupe',
      'classe-2-groupe',
      'cartographie-risques',
      'protocole-epa',
    ]);
  });

  it('counts what was confirmed, and nothing else, whatever was carried over beside it', async () => {
    const open = (await openOf(caqes, await plantLastYear(world, caqes))).sort();
    const parted = fc.array(fc.constantFrom('none', 'carried', 'confirmed'), { minLength: open.length, maxLength: open.length });
    const property = fc.asyncProperty(parted, async (parts) => {
      const those = (part: string): string[] => open.filter((_key, index) => parts[index] === part);
      await clear(caqes, open);
      await take(caqes, those('confirmed'), false);
      const before = await countedOf(world, caqes);
      await take(caqes, those('carried'), true);
      expect(await countedOf(world, caqes)).toEqual(before);
      for (const { dot, cause } of (await caqes.answers('director')).states.filter(({ key }) => those('carried').includes(key))) {
        expect([dot, cause]).toEqual(['confirm', 'not-confirmed']);
      }
    });
    await fc.assert(property, { numRuns: 5 });
  });
});

describe('a CPOM carried over whole', () => {
  let world: DossierWorld;
  let cpom: ReachedDossier;
  beforeAll(async () => {
    world = await openWorld();
    const agency = await world.as('agency');
    const [{ body: templates }, { body: workflows }] = [await agency.get('/api/templates'), await agency.get('/api/workflow-definitions')];
    const cpomOf = (rows: { hash: string; id: string }[]): string => rows.find(({ id }) => id === 'cpom')!.hash;
    const more = { contractType: 'CPOM', templateHash: cpomOf(templates), workflowHash: cpomOf(workflows), calendar: {} };
    await openCampaign(agency, { ...more, year: 2024 });
    const { rows } = await openCampaign(agency, more);
    cpom = onDossier((who) => world.as(who), rows[0]!.dossierId);
    await cpom.send('agency', 'OUVRIR_EVALUATION');
  });
  afterAll(() => world.close());

  it('is at 0 % until each answer is confirmed, whatever its rows of objectives [S4-22] [S4-23]', async () => {
    const keys = await plantLastYear(world, cpom);
    expect(keys.map((key) => key.split('@')[0])).toEqual(['avancement-objectif', 'serie', 'avancement-action']);
    const before = await countedOf(world, cpom);
    await take(cpom, keys, true);
    expect(await countedOf(world, cpom)).toEqual(before);
    expect((await cpom.view('director')).sections).toMatchObject([{ filled: 0, rate: 0, dot: 'todo' }]);
    expect(await confirmEach(cpom, keys)).toEqual([]);
    expect((await cpom.view('director')).progress.filled).toBe(3);
  });
});
