import { type EstablishmentPeopleView, type PersonRightsView } from '../../src/modules/people/dto/people.view.js';
import { type Agent, anonymous, signIn, type TestServer } from '../support/index.js';
import { type Problem } from './dossier-world.js';

export const MAUDE = 'maude.tilleray@ch-valombre.example';
export const CAMILLE = 'camille.fontbelle@ch-valombre.example';
export const LISE = 'lise.orvaux@ch-valombre.example';
export const INES = 'ines.maravent@ars-horizon.example';
export const BASILE = 'basile.cormeray@ars-horizon.example';
export const PASSWORD = 'Tilleul-47-lune';

const BASE = '/api/administered-establishments';

export interface Asked {
  readonly status: number;
  readonly body: Problem;
  readonly codes: readonly string[];
}

/** What somebody who administers does, over HTTP. */
export class PeopleWorld {
  private readonly agents = new Map<string, Promise<Agent>>();

  constructor(readonly server: TestServer) {}

  as(email: string, password?: string): Promise<Agent> {
    const agent = this.agents.get(email) ?? signIn(this.server, email, password);
    this.agents.set(email, agent);
    return agent;
  }

  async organisation(name: string): Promise<string> {
    return (await this.server.database.query<{ id: string }>('select id from app.organisation where name = $1', [name]))[0]!.id;
  }

  async list(email: string): Promise<readonly { id: string; name: string; people: number; awaited: number }[]> {
    return (await (await this.as(email)).get(BASE)).body;
  }

  async view(email: string, establishment: string): Promise<EstablishmentPeopleView> {
    const { status, body } = await (await this.as(email)).get(`${BASE}/${establishment}`);
    if (status !== 200) throw new Error(`${String(status)} ${JSON.stringify(body)}`);
    return body;
  }

  async member(email: string, establishment: string, whose: string): Promise<PersonRightsView> {
    const found = (await this.view(email, establishment)).people.find((one) => one.email === whose);
    if (!found) throw new Error(`${whose} is not in the list`);
    return found;
  }

  async invite(email: string, establishment: string, more: object = {}): Promise<Asked> {
    const asked = {
      ...{ name: 'Octave Brindille', email: 'octave.brindille@ch-valombre.example', title: 'Pharmacien' },
      ...{ placeId: establishment, rights: ['read'], contractIds: null, from: null, to: null },
      ...more,
    };
    return said(await (await this.as(email)).post(`${BASE}/${establishment}/invitations`).send(asked));
  }

  async change(email: string, establishment: string, whose: PersonRightsView, more: object): Promise<Asked> {
    const { title, rights, from, to, version } = whose;
    const asked = { title, rights, contractIds: whose.contracts?.map(({ id }) => id) ?? null, from, to, version, ...more };
    return said(await (await this.as(email)).put(`${BASE}/${establishment}/people/${whose.id}`).send(asked));
  }

  async act(email: string, establishment: string, whose: Pick<PersonRightsView, 'id'>, verb: 'ending' | 'invitation'): Promise<Asked> {
    return said(await (await this.as(email)).post(`${BASE}/${establishment}/people/${whose.id}/${verb}`).send());
  }

  /** Opens the account by the link of the last invitation that was mailed. */
  async activate(email: string): Promise<number> {
    await this.server.settle();
    const { text = '' } = await this.server.mailbox.to(email, 'identifiants de connexion');
    const token = /\/activation#([\w-]+)/.exec(text)?.[1] ?? '';
    return (await anonymous(this.server).post('/api/activation').send({ token, password: PASSWORD })).status;
  }
}

function said({ status, body }: { status: number; body: Problem | undefined }): Asked {
  return { status, body: body ?? ({} as Problem), codes: (body?.reasons ?? []).map(({ code }) => code) };
}
