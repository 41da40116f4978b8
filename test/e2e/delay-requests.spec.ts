import { type ReceivedMail } from '../support/index.js';
import { CALENDAR, dayIn, type DossierWorld, openCampaign, openWorld, PEOPLE, sendGathered, type Who } from './dossier-world.js';

const NB = '\u00a0';
const WHY = 'Le logiciel de la pharmacie est en panne jusqu’au 20.';
const NO = 'La date est celle de toute la région.';

describe('an establishment that cannot finish in time', () => {
  let world: DossierWorld;
  beforeAll(async () => {
    world = await openWorld();
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
    await sendGathered(world);
  });
  afterAll(() => world.close());
  beforeEach(() => {
    world.server.mailbox.clear();
  });

  const ask = (reason = WHY) => world.send('director', 'DEMANDER_DELAI', { reason });
  const extend = (jusquAu: string) => world.send('agency', 'PROLONGER_SAISIE', { form: { jusquAu } });
  const offered = async (who: Who, event: string) => (await world.view(who)).events.find((candidate) => candidate.event === event);
  async function mailTo(who: Who, about: string): Promise<ReceivedMail> {
    await world.server.settle();
    return world.server.mailbox.to(PEOPLE[who], about);
  }

  it('asks for a delay on the spot, with a reason, and keeps on writing; whoever may not close may not ask [S3-12]', async () => {
    expect((await world.send('director', 'DEMANDER_DELAI')).body.reasons).toEqual([{ code: 'reason-missing' }]);
    expect((await world.send('contributor', 'DEMANDER_DELAI', { reason: WHY })).body.reasons).toEqual([
      { code: 'right-missing', params: { right: 'close' } },
    ]);
    const { status, body } = await ask();
    expect([status, body.band.label, body.may.answer]).toEqual([200, 'Auto-Evaluation', true]);
    expect(body.deadline?.lastDay).toBe(CALENDAR['auto-evaluation'].close);
    expect(body.movements[0]).toMatchObject({ label: 'Délai demandé', who: 'Maude Tilleray', reason: WHY });

    const mail = await mailTo('agency', 'demande un délai');
    expect(mail.text).toContain(`Motif${NB}: ${WHY}`);
    expect(mail.text).toMatch(/le dernier jour reste le \d/);
    expect(mail.text).toContain('/contrats/');
    const { body: inbox } = await (await world.as('agency')).get('/api/alerts').expect(200);
    expect(JSON.stringify(inbox)).toContain('Délai demandé');
  });

  it('asks once until it is answered', async () => {
    const { status, body } = await ask('Encore');
    expect([status, body.reasons]).toEqual([409, [{ code: 'already-marked', params: { mark: 'delai-demande' } }]]);
    expect((await offered('director', 'DEMANDER_DELAI'))?.allowed).toBe(false);
    expect((await offered('agency', 'REFUSER_DELAI'))?.allowed).toBe(true);
  });

  it('is told when it is refused, and why, on the same last day, and may ask again', async () => {
    expect((await world.send('agency', 'REFUSER_DELAI', { reason: NO })).status).toBe(200);
    const mail = await mailTo('director', 'demande de délai est refusée');
    expect(mail.text).toContain(`Motif${NB}: ${NO}`);
    expect(mail.text).toMatch(/Le dernier jour reste le .* inclus/);
    expect((await offered('agency', 'REFUSER_DELAI'))?.reasons).toContainEqual({ code: 'mark-missing', params: { mark: 'delai-demande' } });
    expect((await ask()).status).toBe(200);
  });

  it('is told until when it has, and the request is answered', async () => {
    const { body } = await extend(dayIn(60));
    expect(body.deadline?.lastDay).toBe(dayIn(60));
    expect((await mailTo('director', 'Votre délai est prolongé jusqu’au ')).text).toContain('est intact');
    expect((await offered('director', 'DEMANDER_DELAI'))?.allowed).toBe(true);
    expect((await offered('agency', 'REFUSER_DELAI'))?.allowed).toBe(false);
  });

  it('has nothing left to be answered once it has closed all the same, nor once it is reopened', async () => {
    await ask();
    await world.fillAll();
    expect((await world.send('director', 'CLORE_SAISIE')).status).toBe(200);
    expect(await offered('agency', 'REFUSER_DELAI')).toBeUndefined();
    await world.send('agency', 'ROUVRIR_SAISIE', { reason: WHY, form: { jusquAu: dayIn(30) } });
    expect((await offered('agency', 'REFUSER_DELAI'))?.allowed).toBe(false);
    expect((await offered('director', 'DEMANDER_DELAI'))?.allowed).toBe(true);
  });

  it('is closed on the last day when nobody has answered, and the request with it', async () => {
    await ask();
    world.server.clock.set(`${dayIn(31)}T12:00:00Z`);
    expect((await mailTo('director', 'Accusé de réception')).text).toContain('close d’office');
    const later = world.server.clock.at(new Date()).getTime();
    const { body } = await world.send('agency', 'ROUVRIR_SAISIE', { reason: WHY, form: { jusquAu: dayIn(10, later) } });
    expect(body.band.label).toBe('Auto-Evaluation');
    expect((await offered('director', 'DEMANDER_DELAI'))?.allowed).toBe(true);
  });

  it('asks for one in the pre-campaign too', async () => {
    const agency = await world.as('agency');
    world.server.clock.release();
    const calendar = { ...CALENDAR, 'pre-campagne': { open: dayIn(-2), close: dayIn(2) } };
    const { rows } = await openCampaign(agency, { calendar });
    const path = `/api/dossiers/${rows.find(({ contractName }) => contractName.includes('CH DE VALOMBRE'))!.dossierId}/events`;
    const send = async (who: Who, event: string, more: object = {}) =>
      (await world.as(who))
        .post(path)
        .set('Idempotency-Key', event)
        .send({ event, ...more });
    await send('agency', 'OUVRIR_PRE_CAMPAGNE');
    expect((await send('director', 'DEMANDER_DELAI', { reason: WHY })).status).toBe(200);
    const { status, body } = await send('agency', 'PROLONGER_SAISIE', { form: { jusquAu: dayIn(5) } });
    expect([status, body.band.label, body.deadline?.lastDay]).toEqual([200, 'Pré-campagne', dayIn(5)]);
  });
});
