import { type ReceivedMail } from '../support/index.js';
import { dayIn, type DossierWorld, openWorld, PEOPLE, sendGathered, type Who } from './dossier-world.js';

const NB = '\u00a0';
const WHY = 'Un dénominateur est faux au 3.1.2.a.';

describe('an establishment that has closed too early', () => {
  let world: DossierWorld;
  beforeAll(async () => {
    world = await openWorld();
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
    await world.fillAll();
    await world.send('director', 'CLORE_SAISIE');
    await sendGathered(world);
  });
  afterAll(() => world.close());
  beforeEach(() => {
    world.server.mailbox.clear();
  });

  const ask = (reason = WHY) => world.send('director', 'DEMANDER_REOUVERTURE', { reason });
  const reopen = () => world.send('agency', 'ROUVRIR_SAISIE', { reason: WHY, form: { jusquAu: dayIn(30) } });
  const offered = async (who: Who, event: string) => (await world.view(who)).events.find((candidate) => candidate.event === event);
  async function mailTo(who: Who, about: string): Promise<ReceivedMail> {
    await world.server.settle();
    return world.server.mailbox.to(PEOPLE[who], about);
  }

  it('asks for a reopening on the spot, with a reason; whoever may not close may not ask', async () => {
    expect((await world.send('director', 'DEMANDER_REOUVERTURE')).body.reasons).toEqual([{ code: 'reason-missing' }]);
    expect((await world.send('contributor', 'DEMANDER_REOUVERTURE', { reason: WHY })).body.reasons).toEqual([
      { code: 'right-missing', params: { right: 'close' } },
    ]);
    const { status, body } = await ask();
    expect([status, body.band.label]).toEqual([200, 'Consultation']);
    expect(body.movements[0]).toMatchObject({ label: 'Réouverture demandée', who: 'Maude Tilleray' });

    const mail = await mailTo('agency', 'demande une réouverture');
    expect(mail.text).toContain(`Motif${NB}: ${WHY}`);
    expect(mail.text).toContain(`/contrats/`);
  });

  it('asks once until it is answered', async () => {
    const { status, body } = await ask('Encore');
    expect([status, body.reasons]).toEqual([409, [{ code: 'already-marked', params: { mark: 'reouverture-demandee' } }]]);
    expect((await offered('director', 'DEMANDER_REOUVERTURE'))?.allowed).toBe(false);
    expect((await offered('agency', 'REFUSER_REOUVERTURE'))?.allowed).toBe(true);
  });

  it('is told when it is refused, and why, and may ask again', async () => {
    const reason = 'L’évaluation est déjà rendue.';
    expect((await world.send('agency', 'REFUSER_REOUVERTURE', { reason })).status).toBe(200);
    expect((await mailTo('director', 'réouverture est refusée')).text).toContain(`Motif${NB}: ${reason}`);
    expect((await offered('agency', 'REFUSER_REOUVERTURE'))?.reasons).toContainEqual({
      code: 'mark-missing',
      params: { mark: 'reouverture-demandee' },
    });
    expect((await ask()).status).toBe(200);
  });

  it('is reopened, closes again, and may ask anew', async () => {
    expect((await reopen()).body.band.label).toBe('Auto-Evaluation');
    expect((await world.send('director', 'CLORE_SAISIE')).status).toBe(200);
    expect((await offered('director', 'DEMANDER_REOUVERTURE'))?.allowed).toBe(true);
  });

  it('reads « close d’office » only of the closing that was: the next one is its own', async () => {
    const { body } = await reopen();
    await world.server.settle();
    world.server.mailbox.clear();
    world.server.clock.set(`${dayIn(1, Date.parse(body.deadline!.lastDay))}T12:00:00Z`);
    expect((await mailTo('director', 'Accusé de réception')).text).toContain('close d’office');

    world.server.mailbox.clear();
    const later = world.server.clock.at(new Date()).getTime();
    await world.send('agency', 'ROUVRIR_SAISIE', { reason: WHY, form: { jusquAu: dayIn(10, later) } });
    expect((await world.send('director', 'CLORE_SAISIE')).status).toBe(200);
    const receipt = await mailTo('director', 'Accusé de réception');
    expect(receipt.text).not.toContain('close d’office');
    expect(receipt.text).toContain('vaut accusé de réception');
  });
});
