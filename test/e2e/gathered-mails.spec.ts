import { type AlertPreferencesView } from '../../src/modules/alerts/dto/preferences.view.js';
import { type ReceivedMail, startServer, type TestServer } from '../support/index.js';
import { type DossierWorld, openWorld, PEOPLE, type Who } from './dossier-world.js';

const MINUTE = 60_000;
/** A question that takes documents. */
const QUESTION = 'taux-conformite@ej:990000010';

describe('gathered mails', () => {
  let world: DossierWorld;
  let beside: TestServer;
  /** A Tuesday morning: the day after is a working day too. */
  let now = new Date('2026-12-01T09:00:00Z');
  beforeAll(async () => {
    world = await openWorld();
    beside = await startServer({ beside: world.server });
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
    await settle();
  });
  afterAll(async () => {
    await beside.close();
    await world.close();
  });
  beforeEach(() => {
    world.server.mailbox.clear();
  });

  const settle = async (): Promise<void> => {
    await Promise.all([world.server.settle(), beside.settle()]);
    await world.server.settle();
  };
  const at = async (instant: string | Date): Promise<void> => {
    now = new Date(instant);
    world.server.clock.set(now);
    await settle();
  };
  const later = (minutes: number): Promise<void> => at(new Date(now.getTime() + minutes * MINUTE));
  const received = (who: Who): ReceivedMail[] => world.server.mailbox.mails.filter(({ recipients }) => recipients.includes(PEOPLE[who]));
  const deposit = async (name: string): Promise<string> => {
    const { key } = (await world.answers('contributor')).states.find(({ attachable }) => attachable) ?? { key: QUESTION };
    const agent = await world.as('contributor');
    const sent = agent.post(`/api/dossiers/${world.dossierId}/documents`).field('key', key);
    const { status, body } = await sent.attach('file', Buffer.from(name), { filename: `${name}.txt` });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return (body as { document: { id: string } }).document.id;
  };
  const choose = async (who: Who, mails: string): Promise<AlertPreferencesView> =>
    (await (await world.as(who)).put('/api/alerts/preferences').send({ mails }).expect(200)).body;

  it('make one mail of all that an establishment deposits within a while, on two nodes too [S2-21]', async () => {
    await at('2026-12-01T09:00:00Z');
    for (const name of ['un', 'deux', 'trois']) await deposit(name);
    await later(10);
    await deposit('quatre');
    await settle();
    expect(received('agency')).toEqual([]);

    await later(6);

    expect(received('agency').map(({ subject }) => subject)).toEqual([expect.stringMatching(/^4 documents déposés par C/)]);
    expect(received('agency')[0]?.text).toContain(`/contrats/`);
    expect(received('agency')[0]?.html).toContain('4 documents déposés');
    await later(60);
    expect(received('agency')).toHaveLength(1);
  });

  it('write one document in the singular, and begin another while after the first', async () => {
    await deposit('cinq');
    await settle();
    await later(16);

    expect(received('agency').map(({ subject }) => subject)).toEqual([expect.stringMatching(/^1 document déposé par C/)]);
  });

  it('come once a day, at eight of a working day, to whoever wants them so', async () => {
    expect(await choose('agency', 'daily')).toEqual({ mails: 'daily' });
    await at('2026-12-04T15:00:00Z');
    await deposit('six');
    await settle();
    await at('2026-12-05T08:00:00Z');
    await deposit('sept');
    await settle();
    await at('2026-12-07T06:59:00Z');
    expect(received('agency')).toEqual([]);

    await at('2026-12-07T07:00:00Z');

    expect(received('agency').map(({ subject }) => subject)).toEqual(['Votre récapitulatif du 7 décembre\u00a0: 2 mouvements']);
    expect(received('agency')[0]?.text).toContain('2 documents déposés');
    await later(24 * 60);
    expect(received('agency')).toHaveLength(1);
  });

  it('do not come to whoever wants none, even when they were waiting', async () => {
    await deposit('huit');
    await settle();
    await choose('agency', 'none');
    await deposit('neuf');
    await settle();
    await later(4 * 24 * 60);

    expect(received('agency')).toEqual([]);
  });

  it('leave aside what nobody may refuse: it leaves at once', async () => {
    await choose('director', 'none');
    await world.fillAll();
    await world.send('director', 'CLORE_SAISIE');
    await settle();

    expect(received('director').map(({ subject }) => subject)).toEqual(['Accusé de réception de votre auto-évaluation']);
    expect(received('agency')).toEqual([]);
  });

  it('refuse a choice that does not exist, and keep each person’s own', async () => {
    await (await world.as('agency')).put('/api/alerts/preferences').send({ mails: 'hourly' }).expect(422);
    const { body } = await (await world.as('contributor')).get('/api/alerts/preferences').expect(200);

    expect(body).toEqual({ mails: 'at-once' });
  });
});
