import { randomUUID } from 'node:crypto';
import { type AlertsView } from '../../src/modules/alerts/dto/alerts.view.js';
import { anonymous } from '../support/index.js';
import { type DossierWorld, openWorld, PEOPLE, type Who } from './dossier-world.js';

describe('alerts', () => {
  let world: DossierWorld;
  beforeAll(async () => {
    world = await openWorld();
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
    await world.server.settle();
  });
  afterAll(() => world.close());

  const inbox = async (who: Who, query = ''): Promise<AlertsView> =>
    (await (await world.as(who)).get(`/api/alerts${query}`).expect(200)).body;
  const own = async (who: Who, query = ''): Promise<AlertsView['groups'][number] | undefined> =>
    (await inbox(who, query)).groups.find(({ dossierId }) => dossierId === world.dossierId);
  const unread = async (who: Who): Promise<number> => (await (await world.as(who)).get('/api/alerts/unread').expect(200)).body.unread;
  const read = async (who: Who, body: object): Promise<{ status: number; body: { unread: number } }> =>
    (await world.as(who)).post('/api/alerts/read').send(body);

  it('show an establishment what the agency did on its contract, in the workflow’s words, and count it', async () => {
    const group = await own('director');

    expect(group).toMatchObject({ contractName: 'CAQES_22-CH DE VALOMBRE', year: 2025 });
    expect(group?.alerts[0]).toMatchObject({ kind: 'step', unread: true, who: 'Inès Maravent' });
    expect(group?.unread).toBeGreaterThan(0);
    expect(await unread('director')).toBe((await inbox('director')).unread);
  });

  it('show the agency deposits and changes of the establishment, counted by person and by day [S2-21]', async () => {
    const { states } = await world.answers('director');
    const editable = states.filter(({ editable: may, dot }) => may && dot === 'todo').slice(0, 3);
    for (const { key } of editable) await world.save('director', key, { notApplicable: true });
    const saved = (await world.answers('director')).answers.filter(({ key, notApplicable }) =>
      editable.some((state) => state.key === key && notApplicable),
    );

    const alerts = (await own('agency', '?kind=answer'))?.alerts ?? [];

    expect(saved.length).toBeGreaterThan(1);
    expect(alerts[0]).toMatchObject({ who: 'Maude Tilleray', label: `${saved.length} réponses enregistrées`, unread: true });
    expect(alerts.every(({ kind }) => kind === 'answer')).toBe(true);
  });

  it('say nothing of one’s own doing', async () => {
    const names = (await inbox('director')).groups.flatMap(({ alerts }) => alerts.map(({ who }) => who));

    expect(names).not.toContain('Maude Tilleray');
  });

  it('keep a contract from those who have nothing to do with it', async () => {
    expect(await own('stranger')).toBeUndefined();
    expect(await own('elsewhere')).toBeUndefined();
    const others = await read('stranger', { upTo: new Date().toISOString(), dossierId: world.dossierId });
    expect(others.status).toBe(200);
    expect((await own('director'))?.unread).toBeGreaterThan(0);
  });

  it('keep what evaluators are writing from the establishment', async () => {
    const { states } = await world.answers('insurer');
    const [question] = states.filter(({ editable }) => editable);
    const { status } = await world.save('insurer', question!.key, { notApplicable: true });
    const typed = status === 200 || (await world.save('insurer', question!.key, { value: 12 })).status === 200;

    expect(typed).toBe(true);
    expect((await own('agency'))?.alerts.map(({ who }) => who)).toContain('Odile Vantadour');
    expect((await own('director'))?.alerts.map(({ who }) => who)).not.toContain('Odile Vantadour');
  });

  it('mark as read what was shown, never what came since', async () => {
    const { asOf } = await inbox('director');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await (
      await world.as('contributor')
    )
      .put(`/api/dossiers/${world.dossierId}/answers/${encodeURIComponent(await emptyKey(world))}`)
      .set('If-Match', '"0"')
      .send({ value: null, notApplicable: true, comment: null });

    await read('director', { upTo: asOf, dossierId: world.dossierId });

    expect((await own('director', '?only=unread'))?.alerts.map(({ who }) => who)).toEqual(['Camille Fontbelle']);
    expect((await own('director'))?.alerts.length).toBeGreaterThan(1);
  });

  it('mark everything as read at once, for oneself alone', async () => {
    const before = await unread('agency');
    const { asOf } = await inbox('director');
    const { body } = await read('director', { upTo: asOf });

    expect(body).toEqual({ unread: 0 });
    expect((await inbox('director', '?only=unread')).groups).toEqual([]);
    expect(await unread('agency')).toBe(before);
  });

  it('remember when one last came, and not each reload', async () => {
    const agent = await world.as('agency');
    const visit = async (at: string): Promise<string | null> => {
      world.server.clock.set(at);
      return (await agent.post('/api/alerts/visits').expect(200)).body.before;
    };

    expect(await visit('2026-12-01T09:00:00.000Z')).toBeNull();
    expect(await visit('2026-12-01T09:10:00.000Z')).toBeNull();
    expect(await visit('2026-12-02T09:00:00.000Z')).toBe('2026-12-01T09:10:00.000Z');
    world.server.clock.release();
  });

  it.each(['?kind=nothing', '?page=0', '?only=all'])('refuse a question that makes no sense: %s', async (query) => {
    await (await world.as('director')).get(`/api/alerts${query}`).expect(422);
  });

  it('are for those who have signed in', async () => {
    for (const path of ['/api/alerts', '/api/alerts/unread', '/api/alerts/preferences'])
      await anonymous(world.server).get(path).expect(401);
  });
});

async function emptyKey(world: DossierWorld): Promise<string> {
  const { states, answers } = await world.answers('contributor');
  const known = new Set(answers.map(({ key }) => key));
  return states.find(({ key, editable, dot }) => editable && dot === 'todo' && !known.has(key))?.key ?? '';
}

describe('the calendar of a dossier', () => {
  let world: DossierWorld;
  beforeAll(async () => {
    world = await openWorld();
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
  });
  afterAll(() => world.close());

  it('holds its last day as a whole day, under a name that tells which', async () => {
    const { deadline } = await world.view('director');
    const { text, headers } = await (await world.as('director')).get(`/api/dossiers/${world.dossierId}/deadlines.ics`).expect(200);

    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(decodeURIComponent(String(headers['content-disposition']))).toContain('echeances-CAQES_22-CH DE VALOMBRE-2025.ics');
    expect(text).toContain(`DTSTART;VALUE=DATE:${deadline!.lastDay.replaceAll('-', '')}`);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  it('is not there for whoever may not open the dossier', async () => {
    await (await world.as('stranger')).get(`/api/dossiers/${world.dossierId}/deadlines.ics`).expect(404);
    await (await world.as('director')).get(`/api/dossiers/${randomUUID()}/deadlines.ics`).expect(404);
  });
});

describe('a call for help', () => {
  let world: DossierWorld;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const FACTS = {
    problem: 'Le bouton « Clore » reste gris.\n<b>Pourquoi ?</b>',
    contract: 'CAQES_22-CH DE VALOMBRE',
    phone: '0199000000',
    screen: '/contrats/1',
    lastError: 'workflow.refused (409)',
  };

  it('reaches the region’s support with the four facts, the screen and the last error, and its author with a copy [S1-01] [S4-06]', async () => {
    const { body } = await (await world.as('director')).post('/api/support-requests').send(FACTS).expect(202);
    const { reference } = body as { reference: string };
    expect(reference).toMatch(/^A-\d{8}-[2-9A-HJ-NP-Z]{5}$/);

    const told = await world.server.mailbox.to('support-ecars@ars-horizon.example');
    const copy = await world.server.mailbox.to(PEOPLE.director, reference);

    expect(told.recipients).toEqual(['support-ecars@ars-horizon.example']);
    expect(told.replyTo?.map(({ address }) => address)).toEqual([PEOPLE.director]);
    expect(told.subject).toContain(reference);
    for (const mail of [told, copy])
      for (const fact of ['Le bouton', FACTS.contract, FACTS.phone, FACTS.screen, FACTS.lastError, PEOPLE.director, reference])
        expect(mail.text).toContain(fact);
    expect(told.html).toContain('&lt;b&gt;Pourquoi');
  });

  it('is kept, so that a mail server that loses it loses nothing', async () => {
    const rows = await world.server.database.query<{ facts: { problem: string } }>('select facts from app.support_request');

    expect(rows.map(({ facts }) => facts.problem)).toEqual([FACTS.problem]);
  });

  it.each([
    ['says no problem', { ...FACTS, problem: '' }],
    ['is far too long', { ...FACTS, problem: 'x'.repeat(5000) }],
    ['lacks a fact', { problem: 'x' }],
  ])('is refused when it %s', async (_, body) => {
    await (await world.as('director')).post('/api/support-requests').send(body).expect(422);
  });

  it('is not an endless tap: ten an hour and a person', async () => {
    const agent = await world.as('contributor');
    const statuses: number[] = [];
    for (let sent = 0; sent < 12; sent++) statuses.push((await agent.post('/api/support-requests').send(FACTS)).status);

    expect(statuses).toEqual([...Array<number>(10).fill(202), 429, 429]);
    await (await world.as('reader')).post('/api/support-requests').send(FACTS).expect(202);
  });
});
