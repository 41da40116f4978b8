import { checkWorkflow } from '../check/check-workflow.js';
import { type Claim, type StateDefinition, type WorkflowDefinition } from '../definition.js';
import { loadWorkflow } from '../load.js';
import { type Actor, type JournalDraft, type Snapshot, type Standing, type Step } from '../model.js';
import { replay } from '../journal/replay.js';
import { HOUSE, VISITS } from '../testing/house.js';

const OTHER = { type: 'other-person', params: { event: 'PARTIR' } };

function floor(by: readonly Claim[]): StateDefinition {
  return { initial: 'dedans', states: { dedans: { on: { PARTIR: { by, target: 'dehors' } } }, dehors: { type: 'final' } } };
}

const house = loadWorkflow(HOUSE);
const AT = '2026-05-04T08:00:00.000Z';
const ALICE = { id: 'alice', name: 'Alice' };
const ZOE = { id: 'zoe', name: 'Zoé' };
const own = (rights: string[], as: Standing['as'] = 'party'): Standing => ({ as, rights });
const delegated = (rights: string[], as: Standing['as'] = 'party'): Standing => ({ as, rights, onBehalfOf: ALICE });
const person = (id: string, ...standings: Standing[]): Actor => ({ id, standings });
const start = house.start(AT, VISITS);

function journal(event: string, actor: Actor, from = start): JournalDraft {
  return house.step(from, { event, actor, at: AT, calendar: VISITS, facts: { completeness: {} } }).journal;
}

function step(event: string, actor: Actor, from = start): Snapshot {
  return house.step(from, { event, actor, at: AT, calendar: VISITS, facts: { completeness: {} } }).snapshot;
}

/** Where a keeper has looked upstairs: another one must validate. */
function seenBy(keeper: Actor): Snapshot {
  const visitor = person('vera', own(['answer']));
  return step('VOIR_HAUT', keeper, step('VOIR_BAS', visitor, step('ENTRER', visitor, step('SONNER', visitor))));
}

describe('a delegated standing', () => {
  it('allows the event, which is then written in the name of who delegated it', () => {
    expect(journal('SONNER', person('bruno', own(['read']), delegated(['answer'])))).toMatchObject({ actor: 'bruno', onBehalfOf: 'alice' });
  });

  it('is not used where the person holds the right themselves, whichever comes first', () => {
    expect(journal('SONNER', person('bruno', delegated(['answer']), own(['answer'])))).not.toHaveProperty('onBehalfOf');
  });

  it('allows no more than its rights', () => {
    expect(() => journal('SONNER', person('bruno', own(['read']), delegated(['read'])))).toThrow();
  });

  it('of a part allows no event, whatever its rights, and says so; a whole one beside it does', () => {
    const part: Standing = { ...delegated(['answer']), within: { sections: ['volet'] } };
    const asking = (...standings: Standing[]) => house.availableEvents(start, person('bruno', ...standings), { completeness: {} });
    expect(asking(part).find(({ event }) => event === 'SONNER')).toMatchObject({
      allowed: false,
      reasons: [{ code: 'delegation-part-only' }],
    });
    expect(asking(part, delegated(['answer'])).find(({ event }) => event === 'SONNER')).toMatchObject({ allowed: true });
  });

  it('is told apart among the permissions', () => {
    const definition = { ...HOUSE.states.repos, grants: [{ audience: 'visiteur', right: 'answer', do: ['answer' as const], on: {} }] };
    const granting = loadWorkflow({ ...HOUSE, states: { ...HOUSE.states, repos: definition } });
    const [first, second] = granting.permissions(start, person('bruno', own(['answer']), delegated(['answer'])));
    expect([first?.onBehalfOf, second?.onBehalfOf]).toEqual([undefined, ALICE]);
  });

  it('does not make four eyes out of two: neither the delegator nor the delegate follows the other', () => {
    const keepers = { alice: person('alice', own(['decide'], 'agency')), bruno: person('bruno', delegated(['decide'], 'agency')) };
    for (const [first, second] of [
      [keepers.alice, keepers.bruno],
      [keepers.bruno, keepers.alice],
    ] as const) {
      expect(() => step('VALIDER', second, seenBy(first))).toThrow();
    }
    expect(step('VALIDER', person('carla', own(['decide'], 'agency')), seenBy(keepers.bruno)).value).toBe('fin');
  });

  it('is tried in each name: where one delegator may not, another may, and the step is theirs', () => {
    const zoe: Standing = { ...delegated(['decide'], 'agency'), onBehalfOf: ZOE };
    const seen = seenBy(person('alice', own(['decide'], 'agency')));
    for (const standings of [
      [delegated(['decide'], 'agency'), zoe],
      [zoe, delegated(['decide'], 'agency')],
    ]) {
      const both = person('bruno', ...standings);
      expect(journal('VALIDER', both, seen)).toMatchObject({ actor: 'bruno', onBehalfOf: 'zoe' });
      const offered = house.availableEvents(seen, both, { completeness: {} }).find(({ event }) => event === 'VALIDER');
      expect(offered).toMatchObject({ allowed: true, onBehalfOf: [ZOE] });
    }
  });

  it('is refused with each reason once, where no delegator may', () => {
    const twice = person('bruno', delegated(['decide'], 'agency'), { ...delegated(['decide'], 'agency'), onBehalfOf: ZOE });
    const seen = seenBy(person('bruno', delegated(['decide'], 'agency')));
    const offered = house.availableEvents(seen, twice, { completeness: {} }).find(({ event }) => event === 'VALIDER');
    expect(offered).toMatchObject({ allowed: false, reasons: [{ code: 'same-person', params: { event: 'VOIR_HAUT' } }] });
    expect(offered?.reasons).toHaveLength(1);
  });

  it('leads to the same place when the journal is replayed', () => {
    const row = journal('ENTRER', person('bruno', own(['read']), delegated(['answer'])));
    expect(replay(house, [row])).toEqual(house.step(start, { ...asked('ENTRER') }).snapshot);
  });
});

/** A house whose two floors are left by one event, each by another right: a keeper's upstairs, a visitor's downstairs. */
const FLOORS: WorkflowDefinition = {
  ...{ format: 1, id: 'etages', version: '2026.1.0', label: 'Deux étages', subject: 'dossier', audiences: HOUSE.audiences },
  events: { PARTIR: { label: 'Partir' }, RENTRER: { label: 'Rentrer' } },
  initial: 'visite',
  states: {
    visite: {
      label: 'Visite',
      type: 'parallel',
      onDone: 'fin',
      states: {
        haut: floor([{ audience: 'visiteur', right: 'close' }]),
        bas: floor([
          { audience: 'visiteur', right: 'answer' },
          { audience: 'gardien', right: 'decide' },
        ]),
      },
    },
    fin: { label: 'Fin', on: { RENTRER: { by: [{ audience: 'visiteur', right: 'close' }], target: 'vide', guard: OTHER } } },
    vide: { label: 'Vide', type: 'final' },
  },
};

describe('an event that moves parallel regions at once', () => {
  const floors = loadWorkflow(FLOORS);
  const inside = floors.start(AT, {});
  const zoe = (rights: string[], as?: Standing['as']): Standing => ({ ...delegated(rights, as), onBehalfOf: ZOE });
  const leave = (actor: Actor): Step => floors.step(inside, { event: 'PARTIR', actor, at: AT, calendar: {}, facts: {} });
  const offered = (actor: Actor) => floors.availableEvents(inside, actor, {}).find(({ event }) => event === 'PARTIR');

  it('is a sound workflow, and none of the shipped ones’ making', () => {
    expect(checkWorkflow(FLOORS)).toEqual([]);
  });

  it.each([
    ['two delegators, one for each region', [delegated(['close']), zoe(['answer'])], [ZOE, ALICE]],
    ['one delegator for both', [delegated(['close', 'answer'])], [ALICE]],
    ['one delegator beside one’s own right', [delegated(['close']), own(['answer'])], [ALICE]],
    ['nobody’s, where each right is one’s own', [own(['close', 'answer']), zoe(['answer'])], undefined],
    ['the one whose region alone moves', [own(['read']), zoe(['answer'])], [ZOE]],
  ])('is offered and written in the name of %s', (_, standings, names) => {
    const actor = person('bruno', ...standings);
    expect(offered(actor)?.onBehalfOf).toEqual(names);
    const { journal: row, snapshot } = leave(actor);
    const told = [row, ...(row.also ?? [])].flatMap(({ onBehalfOf }) => onBehalfOf ?? []);
    expect(told).toEqual((names ?? []).map(({ id }) => id));
    expect(snapshot.actors.PARTIR).toEqual(['bruno', ...told]);
  });

  it('is a signature of each of them: none signs a second time', () => {
    const { snapshot } = leave(person('bruno', delegated(['close']), zoe(['answer'])));
    for (const id of ['bruno', 'alice', 'zoe']) {
      const again = floors.availableEvents(snapshot, person(id, own(['close'])), {});
      expect(again).toEqual([expect.objectContaining({ event: 'RENTRER', allowed: false })]);
    }
  });

  it.each([
    ['two delegators', [delegated(['close']), zoe(['answer'])]],
    ['two audiences', [own(['close']), own(['decide'], 'agency')]],
    ['two audiences, one of them a delegator’s', [own(['close']), zoe(['decide'], 'agency')]],
  ])('leads to the same place when the journal of %s is replayed', (_, standings) => {
    const { journal: row, snapshot } = leave(person('bruno', ...standings));
    const stored = JSON.parse(JSON.stringify([row])) as JournalDraft[];
    expect(snapshot.value).toBe('fin');
    expect(row.also).toHaveLength(1);
    expect(replay(floors, stored, { at: AT, calendar: {} })).toEqual(snapshot);
  });
});

function asked(event: string) {
  const actor = person('bruno', own(['read']), delegated(['answer']));
  return { event, actor, at: AT, calendar: VISITS, facts: { completeness: {} } };
}
