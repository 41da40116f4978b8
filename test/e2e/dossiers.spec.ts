import { type FormNodeView, type FormQuestionView, type FormView } from '../../src/modules/dossiers/dto/form.view.js';
import { type DossierWorld, openWorld } from './dossier-world.js';

describe('a dossier, from the opening of the self-evaluation to « Consultation »', () => {
  let world: DossierWorld;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it('starts in « Consultation », where nobody may write [S1-13] [S4-17]', async () => {
    const view = await world.view('director');
    expect(view.band).toEqual({ label: 'Consultation', tone: 'info', states: ['brouillon'] });
    expect(view.may).toEqual({ answer: false, attach: false, edit: true });
    expect(view.progress.rate).toBeNull();
    const { states } = await world.answers('director');
    expect(states.every(({ dot, editable }) => dot === 'locked' && !editable)).toBe(true);
  });

  it('shows the main path ahead, with who acts and the windows of the campaign', async () => {
    const { timeline } = await world.view('director');
    expect(timeline.map(({ label, status }) => [label, status]).slice(0, 4)).toEqual([
      ['Consultation', 'current'],
      ['Pré-campagne', 'next'],
      ['Auto-Evaluation', 'next'],
      ['Consultation', 'next'],
    ]);
    expect(timeline[2]).toMatchObject({ who: ['Établissement', 'Assurance maladie'], window: { close: expect.any(String) } });
  });

  it('opens the self-evaluation: the band says so and the questions can be modified [S1-13] [S4-17]', async () => {
    const { status, body } = await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
    expect([status, body.band.label]).toEqual([200, 'Auto-Evaluation']);
    const view = await world.view('director');
    expect(view.may.answer).toBe(true);
    expect(view.deadline).toMatchObject({ key: 'fin-auto-evaluation', days: expect.any(Number), workingDays: expect.any(Number) });
    expect(view.progress).toMatchObject({ filled: 0, rate: 0 });
    expect(view.sections.map(({ code }) => code)).toContain('V1');
    expect(view.movements[0]).toMatchObject({
      who: 'Inès Maravent',
      label: 'Auto-évaluation ouverte',
      act: 'Ouvrir l’auto-évaluation',
      kind: 'event',
    });
  });

  it('turns the dot green and raises the percentage with each saved answer [S1-22] [S4-23]', async () => {
    const before = await world.answers('director');
    const { key } = before.states.find(({ dot, missingEvidence }) => dot === 'todo' && missingEvidence.length === 0)!;
    const { status, body } = await world.save('director', key, { notApplicable: true });
    expect(status).toBe(200);
    expect(body.states.find((state) => state.key === key)).toMatchObject({ dot: 'done', filled: true });
    expect(body.progress.filled).toBe(before.progress.filled + 1);
    expect(body.progress.rate).toBe(Math.floor((100 * body.progress.filled) / body.progress.required));
    expect(body.answer).toMatchObject({ key, notApplicable: true, version: 1, filledBy: 'Maude Tilleray' });
    expect((await world.view('reader')).progress).toEqual(body.progress);
  });

  it('offers the closing to the director alone, greyed with the reason while something is missing [S1-23]', async () => {
    const { events } = await world.view('director');
    const closing = events.find(({ event }) => event === 'CLORE_SAISIE');
    expect(closing).toMatchObject({ allowed: false, reasons: [{ code: 'incomplete', params: { remaining: expect.any(Number) } }] });
    const { events: others } = await world.view('contributor');
    expect(others.find(({ event }) => event === 'CLORE_SAISIE')?.reasons).toEqual([{ code: 'right-missing', params: { right: 'close' } }]);
    const refused = await world.send('director', 'CLORE_SAISIE');
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ code: 'workflow.refused', reasons: [{ code: 'incomplete' }] });
    expect((await world.view('director')).band.label).toBe('Auto-Evaluation');
  });

  it('closes at 100 %, goes to « Consultation », and nothing can be modified any more [S1-04] [S1-31] [S4-27]', async () => {
    await world.fillAll();
    const full = await world.view('director');
    expect(full.progress.rate).toBe(100);
    const { status, body } = await world.send('director', 'CLORE_SAISIE');
    expect([status, body.band.label]).toEqual([200, 'Consultation']);
    expect(body.may.answer).toBe(false);
    expect(body.closedByDeadline).toBe(false);
    const { states, answers } = await world.answers('director');
    expect(states.some(({ editable }) => editable)).toBe(false);
    const { key, version } = answers[0]!;
    const late = await world.save('director', key, { value: null }, version);
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({ code: 'answer.locked', reasons: [{ code: 'answer-not-open' }] });
  });

  it('keeps the last percentage once nobody may answer any more', async () => {
    const { progress, sections } = await world.view('director');
    expect(progress.rate).toBe(100);
    expect(sections.every(({ rate }) => rate === null || rate === 100)).toBe(true);
  });

  it('reads « Évaluation » to the agency, who may open it again with a date and a reason', async () => {
    const view = await world.view('agency');
    expect(view.band.label).toBe('Évaluation');
    expect(view.events.find(({ event }) => event === 'ROUVRIR_SAISIE')).toMatchObject({ allowed: true, reason: 'required' });
    const refused = await world.send('agency', 'ROUVRIR_SAISIE');
    expect(refused.body.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['reason-missing', 'form-invalid']));
    const jusquAu = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    const { status, body } = await world.send('agency', 'ROUVRIR_SAISIE', { reason: 'Pièce oubliée', form: { jusquAu } });
    expect([status, body.band.label, body.deadline?.lastDay]).toEqual([200, 'Auto-Evaluation', jusquAu]);
  });

  it('is absent for those who have nothing to do with its contract, whatever they ask', async () => {
    const path = `/api/dossiers/${world.dossierId}`;
    for (const who of ['stranger', 'elsewhere'] as const) {
      const agent = await world.as(who);
      const asked = [agent.get(path), agent.get(`${path}/answers`), agent.get(`${path}/form`)];
      for (const { status, body } of await Promise.all(asked)) expect([status, body.code]).toEqual([404, 'dossier.absent']);
      expect((await world.send(who, 'CLORE_SAISIE')).status).toBe(404);
      expect((await world.save(who, 'bilan-pertinence@ej:990000010', { value: 'x' })).status).toBe(404);
    }
  });

  it('serves its form under the hash of its content, for ever under that address', async () => {
    const agent = await world.as('director');
    const { body, headers }: { body: FormView; headers: Record<string, string> } = await agent.get(`/api/dossiers/${world.dossierId}/form`);
    expect(headers.etag).toBe(`"${body.treeHash}"`);
    const lasting = await agent.get(`/api/dossiers/${world.dossierId}/form?tree=${body.treeHash}`);
    expect(lasting.headers['cache-control']).toContain('immutable');
    const validators = await agent.get(body.validators);
    expect(validators.headers['content-type']).toContain('text/javascript');
    expect(validators.headers['cache-control']).toContain('immutable');
    const leaves = (node: FormNodeView): FormQuestionView[] => (node.question ? [node.question] : node.children.flatMap(leaves));
    const questions = body.nodes.flatMap(leaves);
    expect(questions).toHaveLength(45);
    expect(questions.find(({ id }) => id === 'taux-ordonnances')).toMatchObject({
      commentLabel: 'Commentaire évalué 2025',
      filledByLabel: 'Établissement',
      evidence: [{ id: 'grille-audit', required: 'always' }],
    });
  });
});
