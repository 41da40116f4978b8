import { type DelegationsView, type DelegationView } from '../../src/modules/delegations/dto/delegation.view.js';
import { type Agent } from '../support/index.js';
import { type Answered, dayIn, type DossierWorld, PEOPLE, type Who } from './dossier-world.js';

export const PASSWORD = 'Demonstration-2026';
const SIGNED = { password: PASSWORD, confirmed: true };

export interface Proposed {
  readonly rights: readonly string[];
  readonly contractIds: readonly string[] | null;
  readonly sections?: readonly string[] | null;
  readonly establishments?: readonly string[] | null;
  readonly from: string;
  readonly to: string;
}

export async function personId(world: DossierWorld, who: Who): Promise<string> {
  const rows = await world.server.database.query<{ id: string }>(`select id from auth."user" where email = '${PEOPLE[who]}'`);
  return rows[0]!.id;
}

export async function seen(world: DossierWorld, who: Who): Promise<DelegationsView> {
  return (await (await world.as(who)).get('/api/delegations')).body;
}

/** What the director proposes, unless said otherwise: to answer and to close, everywhere, for a week. */
export async function propose(world: DossierWorld, to: Who, more: object = {}, from: Who = 'director') {
  const { delegable } = await seen(world, from);
  const body = {
    membershipId: delegable[0]?.membershipId,
    delegateId: await personId(world, to),
    ...{ rights: ['answer', 'close'], contractIds: null, from: dayIn(0), to: dayIn(7) },
    ...SIGNED,
    ...more,
  };
  const answered: Answered<DelegationsView> = await (await world.as(from)).post('/api/delegations').send(body);
  return answered;
}

export async function act(agent: Agent, delegation: Pick<DelegationView, 'id'>, verb: string): Promise<Answered<DelegationsView>> {
  return agent.post(`/api/delegations/${delegation.id}/${verb}`).send(verb === 'acceptance' ? SIGNED : {});
}

/** Signed by both. */
export async function delegated(world: DossierWorld, to: Who, more: Partial<Proposed> = {}, from?: Who): Promise<DelegationView> {
  const { status, body } = await propose(world, to, more, from);
  if (status !== 201) throw new Error(JSON.stringify(body));
  const [delegation] = body.given;
  const accepted = await act(await world.as(to), delegation!, 'acceptance');
  if (accepted.status !== 200) throw new Error(JSON.stringify(accepted.body));
  return delegation!;
}
