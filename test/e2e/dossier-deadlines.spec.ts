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

  /** What falls due next of each deadline that is armed. */
  const timers = (): Promise<{ key: string; due: Date }[]> =>
    world.server.database.query('select key, due from app.deadline where dossier_id = $1 order by due', [world.dossierId]);
  const effects = (): Promise<{ mail: string }[]> =>
    world.server.database.query("select template as mail from app.mail where dedup_key like $1 or dedup_key like '%' || $1", [
      `%${world.dossierId}%`,
    ]);

  it('are armed with their reminders when their state is entered', async () => {
    expect((await timers()).map(({ key }) => key)).toEqual(['fin-auto-evaluation#0']);
  });

  it('remind once, on any number of nodes, and the dossier stays where it is', async () => {
    const [first] = await timers();
    const { version } = await world.view('agency');
    world.server.clock.set(new Date(first!.due.getTime() + 60_000));
    await Promise.all([world.server.settle(), beside.settle()]);
    expect((await timers()).map(({ key }) => key)).toEqual(['fin-auto-evaluation#1']);
    expect((await world.view('agency')).version).toBe(version);
    expect((await effects()).filter(({ mail }) => mail === 'M05').length).toBeGreaterThan(0);
  });

  it('lose no reminder: of two at one instant, each has its turn', async () => {
    const due = '2027-01-04T07:00:00Z';
    const armed = ['fin#0', 'fin#1'].map((key) => ({ key, due, position: 1 }));
    const deadline = { key: 'fin', due: '2027-01-11T23:00:00Z', position: 1 };
    const next = async (after: string, fired: string | null): Promise<string[]> => {
      const values = [JSON.stringify([deadline, ...armed]), after, fired];
      const rows = await world.server.database.query<{ key: string }>('select key from app.next_timers($1, $2, $3)', values);
      return rows.map(({ key }) => key);
    };
    expect(await next('2027-01-01T00:00:00Z', null)).toEqual(['fin#0']);
    expect(await next(due, 'fin#0')).toEqual(['fin#1']);
    expect(await next(due, 'fin#1')).toEqual(['fin']);
    expect(await next(deadline.due, 'fin')).toEqual([]);
  });

  it('fire once at the end of their last day, in the clock’s name, and the dossier reads « clos d’office »', async () => {
    for (let [next] = await timers(); next!.key.includes('#'); [next] = await timers()) {
      world.server.clock.set(new Date(next!.due.getTime() + 1000));
      await world.server.settle();
    }
    const [deadline] = await timers();
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
