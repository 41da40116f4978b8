import { type AnswersView } from '../../src/modules/dossiers/dto/answers.view.js';
import { type DossierWorld, openWorld } from './dossier-world.js';

const MEASURED = 'taux-ordonnances@ej:990000010';

describe('last year’s answers', () => {
  let world: DossierWorld;
  let view: AnswersView;
  beforeAll(async () => {
    world = await openWorld();
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
    view = await world.answers('director');
  });
  afterAll(() => world.close());

  it('are taken over as they are, counted for nothing until somebody confirms them, and then for one [S4-22] [S4-23]', async () => {
    const editable = new Set(view.states.filter((state) => state.editable && state.required).map(({ key }) => key));
    const offered = view.earlier.find(
      ({ key, carry }) => carry && editable.has(key) && !view.answers.some((answer) => answer.key === key),
    )!;
    const { key, value, comment } = offered;
    const taken = await world.save('director', key, { value, comment, carried: true });
    expect([taken.status, taken.body.answer.confirmed, taken.body.progress.filled]).toEqual([200, false, view.progress.filled]);
    expect(taken.body.states.find((state) => state.key === key)).toMatchObject({ dot: 'confirm', filled: false, cause: 'not-confirmed' });
    expect((await world.answers('contributor')).answers.find((answer) => answer.key === key)).toMatchObject({ confirmed: false });

    const confirmed = await world.save('contributor', key, { value, comment }, taken.body.answer.version);
    expect([confirmed.body.answer.confirmed, confirmed.body.answer.version]).toEqual([true, taken.body.answer.version + 1]);
    expect(confirmed.body.states.find((state) => state.key === key)?.cause).not.toBe('not-confirmed');
  });

  it('are not taken over where they are measured each year', async () => {
    const { status, body } = await world.save('director', MEASURED, { value: { numerator: 5, denominator: 60 }, carried: true });
    expect([status, body.errors[0]?.pointer]).toEqual([422, '/carried']);
  });
});
