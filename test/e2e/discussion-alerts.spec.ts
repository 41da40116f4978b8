import { randomUUID } from 'node:crypto';
import { type AlertsView } from '../../src/modules/alerts/dto/alerts.view.js';
import { type DiscussionWorld, openDiscussions, OTHER, QUESTION } from './discussion-world.js';
import { type Who } from './dossier-world.js';

const SECRET = 'Le chiffre de la pharmacie est faux.';

describe('a message between colleagues, in « Alertes »', () => {
  let world: DiscussionWorld;
  beforeEach(async () => {
    world = await openDiscussions();
    await world.server.settle();
  });
  afterEach(() => world.close());

  const inbox = async (who: Who): Promise<AlertsView> => (await (await world.as(who)).get('/api/alerts?kind=message').expect(200)).body;
  const unread = async (who: Who): Promise<number> => (await (await world.as(who)).get('/api/alerts/unread').expect(200)).body.unread;
  const read = async (who: Who, upTo: string): Promise<void> => {
    await (await world.as(who)).post('/api/alerts/read').send({ upTo, dossierId: world.dossierId }).expect(200);
  };
  /** « author: label (question) », in the order of the alphabet. */
  const told = async (who: Who): Promise<string[]> =>
    (await inbox(who)).groups
      .flatMap(({ alerts }) => alerts.map(({ who: author, label, question }) => `${author}: ${label} (${question ?? ''})`))
      .toSorted((one, other) => one.localeCompare(other));

  it('is told to those of its circle, by author and question, and neither to its author nor to anybody else', async () => {
    await world.say('director', SECRET);
    await world.say('director', 'Et le total aussi.');
    await world.say('director', 'Ici, tout va bien.', { key: OTHER });
    await world.say('agency', 'À relire entre nous.', { audience: 'ars' });

    const expected = [
      `Maude Tilleray: 1 message entre collègues (${OTHER})`,
      `Maude Tilleray: 2 messages entre collègues (${QUESTION})`,
    ].toSorted((one, other) => one.localeCompare(other));
    for (const who of ['reader', 'contributor'] as const) expect([who, await told(who)]).toEqual([who, expected]);
    expect(await told('evaluator')).toEqual([`Inès Maravent: 1 message entre collègues (${QUESTION})`]);
    for (const who of ['director', 'agency', 'insurer', 'stranger', 'elsewhere'] as const)
      expect([who, await told(who)]).toEqual([who, []]);
  });

  it('is new until it is marked as read, and what is said since is new again', async () => {
    const [before, own] = [await unread('reader'), await unread('director')];
    await world.say('director', SECRET);
    expect([await unread('reader'), await unread('director')]).toEqual([before + 1, own]);

    const { asOf, groups } = await inbox('reader');
    expect(groups[0]).toMatchObject({ dossierId: world.dossierId, unread: 1, alerts: [{ kind: 'message', unread: true }] });
    await read('reader', asOf);
    expect((await inbox('reader')).groups[0]).toMatchObject({ unread: 0, alerts: [{ unread: false }] });
    expect(await unread('contributor')).toBeGreaterThan(0);

    const rest = await unread('reader');
    world.server.clock.set(new Date(Date.parse(asOf) + 5000));
    await world.say('director', 'Encore ceci.', { key: OTHER });
    expect(await unread('reader')).toBe(rest + 1);
    world.server.clock.release();
  });

  it('quotes no word of it, and leaves no trace once it is taken back', async () => {
    const id = randomUUID();
    const before = await unread('reader');
    await world.say('director', SECRET, { id });
    expect(JSON.stringify(await inbox('reader'))).not.toContain('pharmacie');

    await world.takeBack('director', id);
    expect([await told('reader'), await unread('reader')]).toEqual([[], before]);
  });

  it('stops being told to somebody who stands no longer before the contract', async () => {
    await world.say('director', SECRET);
    expect(await told('reader')).toHaveLength(1);
    await world.server.database.query(
      `update app.membership set valid_to = current_date - 400 where person_id = (select id from auth."user" where email like 'lise.orvaux@%')`,
    );
    expect(await told('reader')).toEqual([]);
  });
});
