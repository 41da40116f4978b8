import { type TestServer, startServer } from '../support/index.js';
import { type DossierWorld, openWorld } from './dossier-world.js';

describe('deadlines', () => {
  let world: DossierWorld;
  let beside: TestServer;
  beforeAll(async () => {
    world = await openWorld();
    beside = await startServer({ beside: world.server });
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
  });
  afterAll(async () => {
    await beside.close();
    await world.close();
  });

  const timers = (): Promise<{ key: string; kind: string; due: Date }[]> =>
    world.server.database.query('select key, kind, due from app.deadline where dossier_id = $1 order by due', [world.dossierId]);
  const effects = (): Promise<{ mail: string }[]> =>
    world.server.database.query("select template as mail from app.mail where dedup_key like $1 or dedup_key like '%' || $1", [
      `%${world.dossierId}%`,
    ]);

  it('are armed with their reminders when their state is entered', async () => {
    const rows = await timers();
    expect(rows.map(({ key }) => key)).toContain('fin-auto-evaluation');
    expect(rows.some(({ kind }) => kind === 'reminder')).toBe(true);
    expect(rows.at(-1)).toMatchObject({ key: 'fin-auto-evaluation', kind: 'deadline' });
  });

  it('remind once, on any number of nodes, and the dossier stays where it is', async () => {
    const [first] = (await timers()).filter(({ kind }) => kind === 'reminder');
    const { version } = await world.view('agency');
    world.server.clock.set(new Date(first!.due.getTime() + 60_000));
    await Promise.all([world.server.settle(), beside.settle()]);
    expect((await timers()).map(({ key }) => key)).not.toContain(first!.key);
    expect((await world.view('agency')).version).toBe(version);
    expect((await effects()).filter(({ mail }) => mail === 'M05').length).toBeGreaterThan(0);
  });

  it('fire once at the end of their last day, in the clock’s name, and the dossier reads « clos d’office »', async () => {
    const [deadline] = (await timers()).filter(({ kind }) => kind === 'deadline');
    world.server.clock.set(new Date(deadline!.due.getTime() - 1000));
    await world.server.settle();
    expect((await world.view('agency')).band.states).toEqual(['auto-evaluation']);
    world.server.clock.set(new Date(deadline!.due.getTime() + 1000));
    await Promise.all([world.server.settle(), beside.settle(), world.server.settle()]);
    const view = await world.view('agency');
    expect(view.closedByDeadline).toBe(true);
    expect(view.movements[0]).toMatchObject({ who: 'Échéance automatique', event: 'FIN_AUTO_EVALUATION' });
    expect(view.movements.filter(({ event }) => event === 'FIN_AUTO_EVALUATION')).toHaveLength(1);
    expect(await timers()).toEqual([]);
  });

  it('are armed anew when the state is entered again, and not before their new date', async () => {
    const jusquAu = new Date(world.server.clock.at(new Date()).getTime() + 10 * 86_400_000).toISOString().slice(0, 10);
    await world.send('agency', 'ROUVRIR_SAISIE', { reason: 'Pièce oubliée', form: { jusquAu } });
    await world.server.settle();
    const view = await world.view('agency');
    expect([view.band.label, view.closedByDeadline, view.deadline?.lastDay]).toEqual(['Auto-Evaluation', false, jusquAu]);
  });
});
