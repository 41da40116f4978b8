import { RecipientsService } from '../../src/modules/identity/index.js';
import { JournalReader } from '../../src/modules/journal/index.js';
import { RegionTransactions } from '../../src/platform/index.js';
import { act, delegated, personId, propose, seen } from './delegation-world.js';
import { dayIn, type DossierWorld, openWorld } from './dossier-world.js';

const TEXT = 'bilan-pertinence@ej:990000010';
const VALUE = { value: 'Bilan de l’année : actions menées.' };
const SIGNED_AS = 'Lise Orvaux par délégation de Maude Tilleray';

describe('delegations', () => {
  let world: DossierWorld;
  beforeEach(async () => {
    world = await openWorld();
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
  });
  afterEach(() => world.close());

  const codes = (reasons: readonly { code: string }[] | undefined): string[] => (reasons ?? []).map(({ code }) => code);

  it('grant nothing until both have signed, and nothing any more at the first request after the revocation [S3-06]', async () => {
    const { body } = await propose(world, 'reader');
    const [given] = body.given;
    expect([given!.state, given!.maySign, given!.mayRevoke]).toEqual(['to-sign', false, true]);
    expect((await world.save('reader', TEXT, VALUE)).status).toBe(409);

    expect((await act(await world.as('reader'), given!, 'acceptance')).body.received[0]!.state).toBe('active');
    expect((await world.save('reader', TEXT, VALUE)).status).toBe(200);

    expect((await act(await world.as('director'), given!, 'revocation')).body.given[0]!.state).toBe('revoked');
    expect((await world.save('reader', TEXT, VALUE, 1)).status).toBe(409);
  });

  it('sign what is done under them « B par délégation de A »: answer, history, journal, mail [S3-06]', async () => {
    await delegated(world, 'reader');
    await world.save('reader', TEXT, VALUE);
    expect((await world.answers('reader')).answers.find(({ key }) => key === TEXT)).toMatchObject({ filledBy: SIGNED_AS });

    await world.fillAll();
    expect((await world.send('reader', 'CLORE_SAISIE')).status).toBe(200);
    const view = await world.view('director');
    expect(view.movements[0]).toMatchObject({ event: 'CLORE_SAISIE', who: SIGNED_AS });

    const [row] = await world.server.database.query<{ body: string }>(
      "select body from app.journal where dossier_id = $1 and event = 'CLORE_SAISIE'",
      [world.dossierId],
    );
    const [director] = await world.server.database.query<{ id: string }>(`select id from auth."user" where name = 'Maude Tilleray'`);
    expect(JSON.parse(row!.body)).toMatchObject({ actorName: SIGNED_AS, onBehalfOf: director!.id });
    const [dossier] = await world.server.database.query<{ actors: string[] }>(
      "select snapshot::json->'actors'->'CLORE_SAISIE' as actors from app.dossier where id = $1",
      [world.dossierId],
    );
    expect(dossier!.actors).toEqual([await personId(world, 'reader'), director!.id]);
    const reader = world.server.app.get(JournalReader);
    const fault = await world.server.app.get(RegionTransactions).in('horizon', (tx) => reader.verify(tx, world.dossierId));
    expect(fault).toBeUndefined();

    await world.server.settle();
    expect(world.server.mailbox.mails.some(({ text }) => text?.includes(SIGNED_AS) === true)).toBe(true);
  });

  it('are not used where the delegate holds the right: the own one signs', async () => {
    await delegated(world, 'contributor');
    await world.save('contributor', TEXT, VALUE);
    expect((await world.answers('director')).answers.find(({ key }) => key === TEXT)).toMatchObject({ filledBy: 'Camille Fontbelle' });
  });

  it('reach only what the delegator holds, of rights, contracts and days, and only a colleague', async () => {
    const foreign = (
      await world.server.database.query<{ id: string }>("select id from app.contract where name = 'CAQES_22-CH DE BRUMEVAL'")
    )[0]!.id;
    const refusals = async (more: object, to: 'reader' | 'stranger' = 'reader') => codes((await propose(world, to, more)).body.reasons);
    expect(await refusals({ rights: ['decide'] })).toEqual(['delegation-right-not-held']);
    expect(await refusals({ rights: ['administer', 'close'] })).toEqual(['delegation-right-not-held']);
    expect(await refusals({ rights: ['read'] })).toEqual(['delegation-empty']);
    expect(await refusals({ contractIds: [foreign] })).toEqual(['delegation-contract-not-held']);
    expect(await refusals({ from: dayIn(3), to: dayIn(2) })).toEqual(['delegation-dates-reversed']);
    expect(await refusals({ from: dayIn(-3), to: dayIn(-2) })).toEqual(['delegation-past']);
    expect(await refusals({}, 'stranger')).toEqual(['delegation-not-a-colleague']);
  });

  it('are signed with the password and the box, and never delegated on', async () => {
    expect((await propose(world, 'reader', { password: 'Un-autre-mot-2026' })).body.code).toBe('identity.signature-refused');
    expect((await propose(world, 'reader', { confirmed: false })).status).toBe(422);
    const given = await delegated(world, 'reader');
    expect((await seen(world, 'reader')).delegable).toEqual([]);
    const membershipId = (await seen(world, 'director')).delegable[0]!.membershipId;
    const on = await propose(world, 'contributor', { membershipId }, 'reader');
    expect([on.status, on.body.code]).toEqual([404, 'delegation.absent']);
    expect(given.state).toBe('to-sign');
  });

  it('look absent to whoever has no part in them, and are no longer answered once ended', async () => {
    const { body } = await propose(world, 'reader');
    const [given] = body.given;
    for (const verb of ['acceptance', 'refusal', 'revocation']) {
      expect((await act(await world.as('contributor'), given!, verb)).status).toBe(404);
      expect((await act(await world.as('elsewhere'), given!, verb)).status).toBe(404);
    }
    expect((await act(await world.as('reader'), given!, 'refusal')).body.received[0]!.state).toBe('declined');
    const late = await act(await world.as('reader'), given!, 'acceptance');
    expect([late.status, late.body.code]).toEqual([409, 'delegation.closed']);
  });

  it('end by themselves at midnight in Paris after their last day, and with what the delegator held', async () => {
    await delegated(world, 'reader', { rights: ['answer'], to: dayIn(1) });
    const allowed = async (base: number) => (await world.save('reader', TEXT, VALUE, base)).status;
    expect(await allowed(0)).toBe(200);
    await world.server.database.query("update app.membership set rights = '{read,close}' where title like 'Valideuse (directrice)%'");
    expect(await allowed(1)).toBe(409);
    await world.server.database.query(
      "update app.membership set rights = '{read,answer,close}' where title like 'Valideuse (directrice)%'",
    );
    expect(await allowed(1)).toBe(200);
    world.server.clock.set(`${dayIn(2)}T12:00:00Z`);
    expect(await allowed(2)).toBe(409);
    expect((await seen(world, 'reader')).received[0]!.state).toBe('expired');
  });

  it('end with the account of the delegator', async () => {
    await delegated(world, 'reader');
    await world.server.database.query(`update auth."user" set "disabledAt" = now() where name = 'Maude Tilleray'`);
    expect((await world.save('reader', TEXT, VALUE)).status).toBe(409);
  });

  it('are told where one writes or closes: what only they allow, and whose they are', async () => {
    expect((await world.view('reader')).delegated).toEqual([]);
    await delegated(world, 'reader', { rights: ['answer', 'close'] });
    const { delegated: told, events } = await world.view('reader');
    expect(told).toEqual([{ by: 'Maude Tilleray', verbs: expect.arrayContaining(['answer']) }]);
    expect(events.find(({ event }) => event === 'CLORE_SAISIE')).toMatchObject({ allowed: false, onBehalfOf: 'Maude Tilleray' });
    const own = await world.view('director');
    expect([own.delegated, own.events.map(({ onBehalfOf }) => onBehalfOf)]).toEqual([[], own.events.map(() => null)]);
  });

  it('bring the mails of their contracts, while they hold', async () => {
    const [contract] = await world.server.database.query<{ id: string }>('select contract_id as id from app.dossier where id = $1', [
      world.dossierId,
    ]);
    await world.server.database.query(
      "update app.membership set contract_ids = array(select id from app.contract where name like 'CPOM_24%') where title like 'Lectrice%'",
    );
    const recipients = world.server.app.get(RecipientsService);
    const written = () =>
      world.server.app.get(RegionTransactions).in('horizon', async (tx) => {
        const people = await recipients.of(tx, contract!.id, 'party');
        return people.filter(({ name }) => name === 'Lise Orvaux').length;
      });
    expect(await written()).toBe(0);
    const given = await delegated(world, 'reader');
    expect(await written()).toBe(1);
    await act(await world.as('director'), given, 'revocation');
    expect(await written()).toBe(0);
  });

  it('refuse a day that no calendar has', async () => {
    expect((await propose(world, 'reader', { to: '2027-02-31' })).status).toBe(422);
  });

  it('do not survive the delegate’s leaving the entity', async () => {
    await delegated(world, 'reader');
    await world.server.database.query(`update app.membership set valid_to = '2020-01-01' where title like 'Lectrice%'`);
    expect((await world.save('reader', TEXT, VALUE)).status).toBe(404);
  });

  it('leave each act in a log of rights that nobody can rewrite', async () => {
    const given = await delegated(world, 'reader');
    await act(await world.as('director'), given, 'revocation');
    const rows = await world.server.database.query<{ act: string }>('select act from app.rights_log order by id');
    expect(rows.map((row) => row.act)).toEqual(['delegation-signed', 'delegation-accepted', 'delegation-revoked']);
    const rewritten = world.server.app.get(RegionTransactions).in('horizon', (tx) => tx.query("update app.rights_log set act = 'invited'"));
    await expect(rewritten).rejects.toThrow(/permission denied/);
  });
});
