import { type AnswerView } from '../../src/modules/dossiers/dto/answers.view.js';
import { type DossierWorld, openWorld } from './dossier-world.js';

const TEXT = 'bilan-pertinence@ej:990000010';
const RATE = 'taux-ordonnances@ej:990000010';
const INSURER = 'ipp-boites@ej:990000010';

describe('answers', () => {
  let world: DossierWorld;
  beforeAll(async () => {
    world = await openWorld();
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
  });
  afterAll(() => world.close());

  const stored = async (who: 'director' | 'contributor', key: string): Promise<AnswerView | undefined> =>
    (await world.answers(who)).answers.find((answer) => answer.key === key);

  it('are kept with their author and a version of their own', async () => {
    const first = await world.save('contributor', TEXT, { value: 'Une action.', comment: 'À suivre' });
    expect(first.body.answer).toMatchObject({ value: 'Une action.', comment: 'À suivre', version: 1, filledBy: 'Camille Fontbelle' });
    const second = await world.save('director', TEXT, { value: 'Deux actions.' }, 1);
    expect(second.body.answer).toMatchObject({ value: 'Deux actions.', comment: null, version: 2, filledBy: 'Maude Tilleray' });
  });

  it('are refused when somebody else has saved meanwhile, with what stands now', async () => {
    const { status, body } = await world.save('contributor', TEXT, { value: 'Trois.' }, 1);
    expect([status, body.code, body.base]).toEqual([412, 'answer.stale', null]);
    expect(body.theirs).toMatchObject({ value: 'Deux actions.', version: 2 });
    expect(await stored('director', TEXT)).toMatchObject({ value: 'Deux actions.', version: 2 });
  });

  it('change nothing when the schema refuses them, and say where in French', async () => {
    const { status, body } = await world.save('director', RATE, { value: { numerator: 40, denominator: 10 } });
    expect([status, body.code]).toEqual([422, 'answer.invalid']);
    expect(body.errors[0]).toMatchObject({ pointer: expect.any(String), message: expect.any(String) });
    expect(await stored('director', RATE)).toBeUndefined();
  });

  it('refuse « Non concerné » where it is not offered', async () => {
    const { status, body } = await world.save('director', TEXT, { notApplicable: true }, 2);
    expect([status, body.errors[0]?.pointer]).toEqual([422, '/notApplicable']);
  });

  it('count only with the evidence that goes with them', async () => {
    const { body } = await world.save('director', RATE, { value: { numerator: 55, denominator: 60 } });
    expect(body.states.find(({ key }) => key === RATE)).toMatchObject({
      filled: false,
      cause: 'evidence-missing',
      missingEvidence: ['grille-audit'],
    });
  });

  it('can be emptied: the dot is red again and the percentage falls', async () => {
    const before = (await world.answers('director')).progress.filled;
    const { body } = await world.save('director', TEXT, { value: '  ' }, 2);
    expect(body.progress.filled).toBe(before - 1);
    expect(body.states.find(({ key }) => key === TEXT)?.dot).toBe('todo');
    expect(body.answer).toMatchObject({ value: null, version: 3 });
  });

  it('belong to who fills them: the insurer’s are locked for the establishment, and the reverse, with the reason', async () => {
    const establishment = await world.save('director', INSURER, { value: 12 });
    expect(establishment.body.reasons).toEqual([{ code: 'answer-not-yours', params: { filledBy: 'Assurance maladie' } }]);
    expect((await world.save('insurer', INSURER, { value: 12 })).status).toBe(200);
    expect((await world.save('insurer', TEXT, { value: 'x' }, 3)).body.reasons[0]?.code).toBe('answer-not-yours');
    expect((await world.save('reader', TEXT, { value: 'x' }, 3)).body.reasons).toEqual([
      { code: 'right-missing', params: { right: 'answer' } },
    ]);
    const closed = await world.save('director', 'referent-caqes@ej:990000010', { value: 'Dr X' });
    expect(closed.body.reasons[0]?.code).toBe('answer-not-open');
  });

  it('answer 304 to who has them already, and only to the same person', async () => {
    const agent = await world.as('director');
    const path = `/api/dossiers/${world.dossierId}/answers`;
    const { headers } = await agent.get(path);
    expect(headers.etag).toMatch(/^"\d+\.\d+\.[\w-]+"$/);
    const again = await agent.get(path).set('If-None-Match', headers.etag!);
    expect([again.status, again.text]).toEqual([304, '']);
    const other = await (await world.as('contributor')).get(path).set('If-None-Match', headers.etag!);
    expect(other.status).toBe(200);
    await world.save('director', TEXT, { value: 'Repris.' }, 3);
    expect((await agent.get(path).set('If-None-Match', headers.etag!)).status).toBe(200);
  });

  describe('as drafts', () => {
    const path = (key: string): string => `/api/dossiers/${world.dossierId}/answers/${encodeURIComponent(key)}/draft`;

    it('keep what the schema refuses, for their author alone, and count for nothing', async () => {
      const agent = await world.as('director');
      const before = (await world.answers('director')).progress;
      const body = { value: { numerator: 'soixante' }, notApplicable: false, comment: null, baseVersion: 1 };
      expect((await agent.put(path(RATE)).send(body)).status).toBe(204);
      const { drafts, progress } = await world.answers('director');
      expect(drafts).toEqual([
        { key: RATE, value: { numerator: 'soixante' }, notApplicable: false, comment: null, baseVersion: 1, updatedAt: expect.any(String) },
      ]);
      expect(progress).toEqual(before);
      expect((await world.answers('contributor')).drafts).toEqual([]);
    });

    it('go with the answer that replaces them, or when they are dropped', async () => {
      const agent = await world.as('director');
      await world.save('director', RATE, { value: { numerator: 56, denominator: 60 } }, 1);
      expect((await world.answers('director')).drafts).toEqual([]);
      await agent.put(path(TEXT)).send({ value: 3, notApplicable: false, comment: null, baseVersion: 4 });
      expect((await agent.delete(path(TEXT))).status).toBe(204);
      expect((await world.answers('director')).drafts).toEqual([]);
    });

    it('are limited to 64 KB', async () => {
      const agent = await world.as('director');
      const { status, body } = await agent
        .put(path(TEXT))
        .send({ value: 'x'.repeat(70_000), notApplicable: false, comment: null, baseVersion: 4 });
      expect([status, body.code]).toEqual([413, 'draft.too-large']);
    });
  });
});
