import { type DelegationsView } from '../../src/modules/delegations/dto/delegation.view.js';
import { type Agent, signIn } from '../support/index.js';
import { dayIn, PEOPLE } from './dossier-world.js';
import { enterBy, openProviderWorld, type ProviderWorld } from './provider-world.js';

const PASSWORD = 'Demonstration-2026';

describe('the signature of somebody who has no password here', () => {
  let world: ProviderWorld;
  let camille: Agent;
  let delegation: string;
  beforeAll(async () => {
    world = await openProviderWorld();
    const profile = { given_name: 'Camille', usual_name: 'Fontbelle', email_verified: true };
    Object.assign(world.provider.people, { camille: { email: PEOPLE.contributor, ...profile } });
    await world.server.database.query(
      `delete from auth.account where "providerId" = 'credential' and "userId" in (select id from auth."user" where email = '${PEOPLE.contributor}')`,
    );
    delegation = await proposed();
    camille = (await enterBy(world, 'camille')).agent;
  });
  afterAll(() => world.close());

  async function proposed(): Promise<string> {
    const director = await signIn(world.server, PEOPLE.director);
    const { delegable } = (await director.get('/api/delegations')).body as DelegationsView;
    const [{ membershipId, colleagues }] = delegable as [DelegationsView['delegable'][number]];
    const delegateId = colleagues.find(({ name }) => name === 'Camille Fontbelle')?.id;
    const terms = { membershipId, delegateId, rights: ['close'], contractIds: null, from: dayIn(0), to: dayIn(7) };
    const { body } = await director.post('/api/delegations').send({ ...terms, password: PASSWORD, confirmed: true });
    return (body as DelegationsView).given[0]!.id;
  }
  const accept = () => camille.post(`/api/delegations/${delegation}/acceptance`).send({ confirmed: true });
  const signature = async (agent: Agent): Promise<unknown> => (await agent.get('/api/me/signature')).body;

  it('is a session that the provider opened less than ten minutes ago, and no older one', async () => {
    await world.server.database.query(`update auth.session set "createdAt" = now() - interval '11 minutes'`);
    expect(await signature(camille)).toEqual({ by: 'session', ready: false });
    const { status, body } = await accept();
    expect([status, (body as { code: string }).code]).toEqual([409, 'identity.signature-stale']);

    const again = await enterBy(world, 'camille', camille);
    camille = again.agent;
    expect(await signature(camille)).toEqual({ by: 'session', ready: true });
    expect((await accept()).status).toBe(200);
  });

  it('is the password of whoever has one', async () => {
    expect(await signature(await signIn(world.server, PEOPLE.director))).toEqual({ by: 'password', ready: true });
  });
});
