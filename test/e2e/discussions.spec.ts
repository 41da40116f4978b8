import { randomUUID } from 'node:crypto';
import { type DiscussionWorld, lines, openDiscussions, OTHER } from './discussion-world.js';

const HOUR = 3_600_000;
const HOSTILE = '<img src=x onerror=alert(1)>\u202Etxt.exe\u0007 =cmd|0 {{7*7}} \u{1F600}';

describe('what colleagues say of a question', () => {
  let world: DiscussionWorld;
  beforeAll(async () => {
    world = await openDiscussions();
  });
  afterAll(() => world.close());

  it('is read by the people of the establishment, those too who may only read, and by nobody else', async () => {
    await world.say('director', 'Chiffre à vérifier avec la pharmacie ?', { key: OTHER });
    const heard = await world.say('reader', 'Vu : 52 ordonnances.', { key: OTHER });
    const expected = ['Maude Tilleray: Chiffre à vérifier avec la pharmacie ?', 'Lise Orvaux: Vu : 52 ordonnances.'];
    expect([heard.status, lines(heard), heard.body.circles[0]?.readers]).toEqual([200, expected, ['Établissement']]);
    expect(lines(await world.read('contributor', OTHER))).toEqual(expected);
    for (const who of ['agency', 'evaluator', 'insurer'] as const) {
      const { status, body } = await world.read(who, OTHER);
      expect([who, status, body.circles.flatMap(({ messages }) => messages)]).toEqual([who, 200, []]);
      expect(body.circles.map(({ audience }) => audience)).not.toContain('etablissement');
      expect((await world.say(who, 'Je lis ?', { key: OTHER })).body.code).toBe('discussion.circle-absent');
    }
    for (const who of ['stranger', 'elsewhere'] as const) expect((await world.read(who, OTHER)).status).toBe(404);
  });

  it('is corrected within the hour and taken back at any time, by its author alone', async () => {
    const id = randomUUID();
    await world.say('director', 'Brouilon', { id });
    expect((await world.correct('contributor', id, 'À moi')).body.code).toBe('discussion.message-settled');
    expect((await world.takeBack('contributor', id)).body.code).toBe('discussion.message-absent');
    const corrected = await world.correct('director', id, 'Brouillon');
    expect(corrected.body.circles[0]?.messages[0]).toMatchObject({ text: 'Brouillon', mine: true, editable: true });
    expect(corrected.body.circles[0]?.messages[0]?.editedAt).not.toBeNull();

    world.server.clock.set(new Date(world.server.clock.at(new Date()).getTime() + HOUR + 1000));
    expect((await world.correct('director', id, 'Trop tard')).body.code).toBe('discussion.message-settled');
    const buried = await world.takeBack('director', id);
    world.server.clock.release();
    expect(buried.body.circles[0]?.messages[0]).toMatchObject({ text: null, author: 'Maude Tilleray', editable: false, deletable: false });
    expect(await world.server.database.query('select body from app.discussion_message where id = $1', [id])).toEqual([{ body: null }]);
  });

  it('is written once, however often it is sent', async () => {
    const id = randomUUID();
    await world.say('director', 'Une fois', { id });
    const again = await world.say('director', 'Une fois', { id });
    expect(lines(again).filter((line) => line.endsWith('Une fois'))).toHaveLength(1);
  });

  it('is kept as it was written, hostile or not, and refused when empty, endless or unreadable', async () => {
    const said = await world.say('contributor', HOSTILE);
    expect(lines(said).at(-1)).toBe(`Camille Fontbelle: ${HOSTILE}`);
    for (const text of ['', ' \n\t', 'a\u0000b', 'x'.repeat(2001)]) expect((await world.say('contributor', text)).status).toBe(422);
    expect((await world.say('contributor', 'Ici ?', { key: 'inconnue' })).body.code).toBe('question.absent');
  });

  it('is no part of the answer: no journal, no percentage, no lock, and goes on after the closing', async () => {
    const before = await world.view('director');
    await world.say('contributor', 'Rien ne bouge');
    const after = await world.view('director');
    expect([after.contentRev, after.version, after.progress]).toEqual([before.contentRev, before.version, before.progress]);

    await world.fillAll();
    expect((await world.send('director', 'CLORE_SAISIE')).status).toBe(200);
    const closed = await world.say('director', 'Clos, merci à tous');
    expect([closed.status, lines(closed).at(-1)]).toEqual([200, 'Maude Tilleray: Clos, merci à tous']);
    expect(lines(await world.read('reader')).at(-1)).toBe('Maude Tilleray: Clos, merci à tous');
  });
});
