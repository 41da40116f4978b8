import fc from 'fast-check';
import { act, propose } from './delegation-world.js';
import { documentsOf } from './document-world.js';
import { dayIn, type DossierWorld, openWorld } from './dossier-world.js';

/** A question of each of two sections. */
const TEXT = 'bilan-pertinence@ej:990000010';
const ELSEWHERE = 'transports-dematerialises@ej:990000010';
/** The parts of the contract that a delegation may be limited to: those of the questions above. */
const SECTIONS = ['volet-pertinence', 'volet-transports'];
const HERE = ['ej:990000010'];
/** No journal has more. */
const MOST_ROWS = 2_147_483_647;
const HELD = ['read', 'answer', 'attach', 'close', 'administer'];
/** « * »: and the journal keeps by whose delegation. */
const SIGNED = 'Lise Orvaux par délégation de Maude Tilleray *';

/** What the test believes, in the simplest words. */
interface Model {
  held: boolean;
  today: number;
  delegations: {
    readonly id: string;
    readonly rights: readonly string[];
    readonly here: boolean;
    readonly days: [number, number];
    readonly limits: Limits;
    state: string;
  }[];
}

/** null = none. */
interface Limits {
  readonly sections: readonly string[] | null;
  readonly establishments: readonly string[] | null;
}

type Command =
  | { readonly do: 'propose'; readonly rights: string[]; readonly here: boolean; readonly days: [number, number]; readonly limits: Limits }
  | { readonly do: 'accept' | 'revoke'; readonly which: number }
  | { readonly do: 'lose' }
  | { readonly do: 'regain' }
  | { readonly do: 'day'; readonly to: number };

/** Which acts succeeded, and how the journal signs each row that they wrote. */
interface Attempted {
  readonly answer: boolean;
  readonly elsewhere: boolean;
  readonly attach: boolean;
  readonly close: boolean;
  readonly signatures: readonly string[];
}

const NONE: Limits = { sections: null, establishments: null };
const isLimited = ({ sections, establishments }: Limits): boolean => sections !== null || establishments !== null;

const day = fc.integer({ min: 0, max: 4 });
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    do: fc.constant('propose' as const),
    rights: fc.subarray(['answer', 'attach', 'close'], { minLength: 1 }),
    here: fc.boolean(),
    limits: fc.oneof(
      fc.constant(NONE),
      fc.record({
        sections: fc.option(fc.subarray(SECTIONS, { minLength: 1 })),
        establishments: fc.option(fc.constantFrom(HERE, ['ej:000000000'])),
      }),
    ),
    days: fc.tuple(day, day).map(([one, other]): [number, number] => [Math.min(one, other), Math.max(one, other)]),
  }),
  fc.record({ do: fc.constantFrom('accept' as const, 'accept' as const, 'revoke' as const), which: fc.nat() }),
  fc.record({ do: fc.constant('lose' as const) }),
  fc.record({ do: fc.constant('regain' as const) }),
  fc.record({ do: fc.constant('day' as const), to: day }),
);

describe('any course of delegations', () => {
  let world: DossierWorld;
  let contracts: { here: string; elsewhere: string };
  beforeAll(async () => {
    world = await openWorld();
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
    const idOf = async (name: string): Promise<string> =>
      (await world.server.database.query<{ id: string }>(`select id from app.contract where name = '${name}'`))[0]!.id;
    contracts = { here: await idOf('CAQES_22-CH DE VALOMBRE'), elsewhere: await idOf('CPOM_24-CH DE VALOMBRE') };
  });
  afterAll(() => world.close());

  const hold = (rights: readonly string[]) =>
    world.server.database.query(`update app.membership set rights = '{${rights.join(',')}}' where title like 'Valideuse (directrice)%'`);
  const goTo = (offset: number): void => {
    world.server.clock.set(`${dayIn(offset)}T12:00:00Z`);
  };

  async function follow(model: Model, step: Command): Promise<void> {
    if (step.do === 'lose' || step.do === 'regain') {
      model.held = step.do === 'regain';
      await hold(model.held ? HELD : ['read']);
    } else if (step.do === 'day') {
      model.today = step.to;
      goTo(step.to);
    } else if (step.do === 'propose') await follow.propose(model, step);
    else await follow.answer(model, step.do, step.which);
  }

  follow.propose = async (model: Model, { rights, here, limits, days: [from, to] }: Extract<Command, { do: 'propose' }>) => {
    const contractIds = [here ? contracts.here : contracts.elsewhere];
    const { status, body } = await propose(world, 'reader', { rights, contractIds, ...limits, from: dayIn(from), to: dayIn(to) });
    expect(status === 201).toBe(model.held && to >= model.today && mayLimit({ rights, here, limits }));
    if (status !== 201) return;
    // Several may be signed at the same instant of a clock that stands still: the new one is the one not seen before.
    const signed = body.given.find(({ id }) => model.delegations.every((known) => known.id !== id));
    model.delegations.push({ id: signed!.id, rights, here, limits, days: [from, to], state: 'signed' });
  };

  /** A part is of this contract, is there, and is never closed. The other contract has no such part. */
  function mayLimit({ rights, here, limits }: Pick<Model['delegations'][number], 'rights' | 'here' | 'limits'>): boolean {
    if (!isLimited(limits)) return true;
    const known = limits.establishments === null || limits.establishments === HERE;
    return here && known && !rights.includes('close');
  }

  follow.answer = async (model: Model, verb: 'accept' | 'revoke', which: number) => {
    const delegation = model.delegations[which % Math.max(1, model.delegations.length)];
    if (!delegation) return;
    const expected = isAnswerable(model, delegation, verb);
    const agent = await world.as(verb === 'accept' ? 'reader' : 'director');
    const { status } = await act(agent, delegation, verb === 'accept' ? 'acceptance' : 'revocation');
    expect(status === 200).toBe(expected);
    if (expected) delegation.state = verb === 'accept' ? 'accepted' : 'revoked';
  };

  function isAnswerable({ held, today }: Model, { state, days }: Model['delegations'][number], verb: 'accept' | 'revoke'): boolean {
    if (today > days[1]) return false;
    return verb === 'accept' ? state === 'signed' && held : state !== 'revoked';
  }

  function may({ held, today, delegations }: Model, right: string, section = 'volet-pertinence'): boolean {
    const reaches = ({ sections }: Limits): boolean => sections === null || sections.includes(section);
    const runs = ([from, to]: [number, number]): boolean => from <= today && today <= to;
    return (
      held &&
      delegations.some(
        ({ rights, here, limits, days, state }) => state === 'accepted' && here && rights.includes(right) && runs(days) && reaches(limits),
      )
    );
  }

  /** Saved and deposited in earnest; closed so that nothing changes: « incomplete » is the answer to whoever may close. */
  async function attempted(): Promise<Attempted> {
    const before = await written();
    const answer = await world.save('reader', TEXT, { value: `Bilan, version ${String(before.version)}.` }, before.version);
    const elsewhere = await world.save('reader', ELSEWHERE, { notApplicable: true }, before.elsewhere);
    const attach = await documentsOf(world).deposit('reader', { fields: { key: TEXT } });
    const close = await world.send('reader', 'CLORE_SAISIE');
    const { signatures } = await written(before.rows);
    return {
      answer: answer.status === 200,
      elsewhere: elsewhere.status === 200,
      attach: attach.status === 201,
      close: close.body.reasons.some(({ code }) => code === 'incomplete'),
      signatures,
    };
  }

  function expected(model: Model): Attempted {
    const answer = may(model, 'answer');
    const elsewhere = may(model, 'answer', 'volet-transports');
    const attach = may(model, 'attach');
    const signatures = [answer, elsewhere, attach].filter(Boolean).map(() => SIGNED);
    return { answer, elsewhere, attach, close: may(model, 'close'), signatures };
  }

  /** How many rows the journal has, how those after the first so many are signed, and the versions of the answers. */
  async function written(after = MOST_ROWS) {
    const version = (key: string): string =>
      `coalesce((select version from app.answer where dossier_id = d.id and question_id || '@' || instance = '${key}'), 0)`;
    const [row] = await world.server.database.query<{ rows: number; version: number; elsewhere: number; signatures: string[] }>(
      `select d.journal_seq as rows, ${version(TEXT)} as version, ${version(ELSEWHERE)} as elsewhere,
              array(select j.actor_name || case when j.body::json->>'onBehalfOf' = u.id then ' *' else '' end
                      from app.journal j join auth."user" u on u.name = 'Maude Tilleray'
                     where j.dossier_id = d.id and j.seq > $2 order by j.seq) as signatures
         from app.dossier d where d.id = $1`,
      [world.dossierId, after],
    );
    return row!;
  }

  it('lets no act outside scope or dates succeed, and a revocation hold at the next request [S3-06]', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 4, maxLength: 14 }), async (steps) => {
        await world.server.database.query('delete from app.delegation');
        const model: Model = { held: true, today: 0, delegations: [] };
        await hold(HELD);
        goTo(0);
        for (const step of steps) {
          await follow(model, step);
          expect(await attempted()).toEqual(expected(model));
        }
      }),
      { numRuns: 25 },
    );
  });
});
