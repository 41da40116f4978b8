import { type AnswersView } from '../../src/modules/dossiers/dto/answers.view.js';
import { plantEarlierYears } from '../support/index.js';
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

  it('stand beside this year’s with what was asked then, the verdict that was given out, its remark, and every year’s comment [S4-22]', async () => {
    const [row] = await world.server.database.query<{ contract_id: string }>('select contract_id from app.dossier where id = $1', [
      world.dossierId,
    ]);
    const planted = { question: 'conciliation-admission', instance: 'ej:990000010', comment: 'Il y a deux ans <b>', remark: 'À étendre' };
    const { last, before } = await plantEarlierYears(world.server, { contractId: row!.contract_id, ...planted });
    const { earlier, earlierComments } = await world.answers('reader');
    const key = `${planted.question}@${planted.instance}`;
    const then = earlier.find((answer) => answer.key === key)!;
    expect(then.target).not.toBeNull();
    expect(then.evaluations).toEqual([{ body: 'OMEDIT', verdict: 'partial', points: 1.5, pointsMax: 3, remark: 'À étendre' }]);
    expect(earlierComments.filter((comment) => comment.key === key)).toEqual([
      { key, year: last, comment: then.comment },
      { key, year: before, comment: 'Il y a deux ans <b>' },
    ]);
  });
});

describe('« Pourquoi ? »', () => {
  let world: DossierWorld;
  beforeAll(async () => {
    world = await openWorld();
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
  });
  afterAll(() => world.close());

  it.each([
    ['director', MEASURED, []],
    ['reader', MEASURED, [{ code: 'right-missing', params: { right: 'answer' } }]],
    ['insurer', MEASURED, [{ code: 'answer-not-yours', params: { filledBy: 'Établissement' } }]],
    ['director', 'lits-et-places@ej:990000010', [{ code: 'answer-not-open', params: { state: 'Auto-Evaluation' } }]],
  ] as const)('tells %s what stands before %s: the workflow’s own reasons [S4-21]', async (who, key, reasons) => {
    const { body } = await (await world.as(who)).get(`/api/dossiers/${world.dossierId}/answers/${encodeURIComponent(key)}/reasons`);
    expect(body).toEqual({ reasons });
  });

  it('is told to nobody who has nothing to do with the contract', async () => {
    const path = `/api/dossiers/${world.dossierId}/answers/${encodeURIComponent(MEASURED)}/reasons`;
    expect((await (await world.as('stranger')).get(path)).status).toBe(404);
  });
});
