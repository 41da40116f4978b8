import { type HistoryView } from '../../src/modules/dossiers/dto/timeline.view.js';
import { dayIn, type DossierWorld, openWorld, type Who } from './dossier-world.js';

const INSURER = 'ipp-boites@ej:990000010';

describe('the history of a dossier', () => {
  let world: DossierWorld;
  beforeAll(async () => {
    world = await openWorld();
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
    await world.fillAll();
    await world.send('director', 'CLORE_SAISIE');
    await world.send('agency', 'ROUVRIR_SAISIE', { reason: 'Le bilan de la pertinence est illisible', form: { jusquAu: dayIn(20) } });
    await world.save('insurer', INSURER, { value: 12 });
  }, 120_000);
  afterAll(() => world.close());

  async function history(who: Who, query = ''): Promise<{ status: number; body: HistoryView }> {
    return (await world.as(who)).get(`/api/dossiers/${world.dossierId}/history${query}`);
  }

  it('says what has happened, by whom, why and until when, in the words of the workflow', async () => {
    const { body } = await history('director');
    expect(body.movements[0]).toMatchObject({
      label: 'Saisie rouverte',
      act: 'Rouvrir la saisie',
      who: 'Inès Maravent',
      reason: 'Le bilan de la pertinence est illisible',
      facts: [{ label: 'Jusqu’au', value: dayIn(20) }],
    });
    expect(body.movements[1]).toMatchObject({ label: 'Saisie close', who: 'Maude Tilleray', reason: null });
  });

  it('shows an establishment nothing of what evaluators are writing; they see it themselves', async () => {
    const written = ({ question }: HistoryView['movements'][number]): boolean => question === INSURER;
    for (const who of ['director', 'reader'] as const) {
      expect((await history(who)).body.movements.some(written)).toBe(false);
      expect((await world.view(who)).movements.some(written)).toBe(false);
    }
    for (const who of ['insurer', 'agency'] as const) {
      expect((await history(who)).body.movements[0]).toMatchObject({ who: 'Odile Vantadour', question: INSURER });
      expect((await world.view(who)).movements.some(written)).toBe(true);
    }
  });

  it('tells when one step happened, however many movements came since [S1-31]', async () => {
    const { body } = await history('director', '?event=CLORE_SAISIE');
    expect(body.movements.map(({ act, who }) => [act, who])).toEqual([['Clore la saisie', 'Maude Tilleray']]);
    expect([body.movements[0]?.seal?.number.startsWith('AR-2025-'), body.next]).toEqual([true, null]);
    expect((await history('director', '?event=answer')).body.movements).toEqual([]);
    expect((await history('stranger', '?event=CLORE_SAISIE')).status).toBe(404);
  });

  it('is read back to its beginning, page after page, each movement once', async () => {
    const seen: string[] = [];
    for (let next: number | null | undefined = undefined; next !== null;) {
      const { body } = await history('agency', next === undefined ? '' : `?before=${String(next)}`);
      seen.push(...body.movements.map(({ at, label, question }) => `${at} ${label} ${question ?? ''}`));
      next = body.next;
    }
    const [row] = await world.server.database.query<{ n: number }>('select count(*)::int as n from app.journal where dossier_id = $1', [
      world.dossierId,
    ]);
    expect(seen).toHaveLength(row!.n);
    expect(seen.length).toBeGreaterThan(20);
    expect(seen.at(-1)).toMatch(/Auto-évaluation ouverte/);
  });

  it('is for those who have to do with the contract', async () => {
    expect((await history('stranger')).status).toBe(404);
    expect((await history('elsewhere')).status).toBe(404);
    expect((await history('director', '?before=x')).status).toBe(422);
  });
});
