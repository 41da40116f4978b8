import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { TransitionRefusedError } from '../errors.js';
import { loadWorkflow } from '../load.js';
import { type Actor, type Occurrence, type Snapshot, type Step } from '../model.js';
import { ALLOWED, defineGuard } from '../plugins/guard-plugin.js';
import { firstPartyPlugins } from '../plugins/first-party.js';
import { PluginRegistry } from '../../shared/plugin-registry.js';
import { HOUSE, VISITS } from '../testing/house.js';
import { type HouseCommand, HouseModel, type HouseView } from '../testing/house-model.js';

/** What is put to the test: the engine, or one with a fault planted in it. */
interface Engine {
  start(at: string): Snapshot;
  step(snapshot: Snapshot, occurrence: Occurrence): Pick<Step, 'snapshot' | 'actions'>;
}

const START = Date.UTC(2026, 4, 4, 6);
const house = loadWorkflow(HOUSE);
const sound: Engine = { start: (at) => house.start(at, VISITS), step: (snapshot, occurrence) => house.step(snapshot, occurrence) };

const EVENTS = Object.keys(HOUSE.events);
const USUAL: Readonly<Record<string, HouseCommand['who'][]>> = {
  SONNER: ['visiteur'],
  ENTRER: ['visiteur'],
  VOIR_BAS: ['visiteur'],
  FIN_VISITES: ['clock'],
  FIN_BILAN: ['clock'],
};
const PEOPLE: HouseCommand['who'][] = ['gardien-1', 'gardien-2', 'visiteur', 'clock'];

// Mostly whoever is concerned, sometimes anybody: sequences must both go far and be refused.
const command: fc.Arbitrary<HouseCommand> = fc
  .tuple(fc.constantFrom(...EVENTS), fc.nat(11), fc.nat(30), fc.nat(3))
  .map(([event, who, hours, luck]) => {
    const usual = USUAL[event] ?? ['gardien-1', 'gardien-2'];
    const people = who < 9 ? usual : PEOPLE;
    return { event, who: people[who % people.length] ?? 'clock', hours, complete: luck > 0 };
  });

function actorOf(who: HouseCommand['who']): Actor | 'clock' {
  if (who === 'clock') return 'clock';
  return who === 'visiteur'
    ? { id: who, standings: [{ as: 'party', rights: ['answer'] }] }
    : { id: who, standings: [{ as: 'agency', rights: ['decide'] }] };
}

function occurrenceOf({ event, who, complete }: HouseCommand, now: number): Occurrence {
  const completeness = { visiteur: { tout: { required: 1, filled: complete ? 1 : 0 } } };
  return { event, actor: actorOf(who), at: new Date(now).toISOString(), calendar: VISITS, facts: { completeness } };
}

function viewOf({ value, instants, marks, counts, due }: Snapshot, actions: number): HouseView {
  const appel = instants.appel === undefined ? undefined : Date.parse(instants.appel);
  return {
    value,
    appel,
    marks,
    counts,
    actions,
    due: Object.fromEntries(Object.entries(due).map(([key, { at }]) => [key, Date.parse(at)])),
  };
}

/** No sequence of events makes this engine and the model of the house disagree. */
function agreesWithModel(engine: Engine, visited = new Set<string>()): fc.IProperty<[HouseCommand[]]> {
  return fc.property(fc.array(command, { minLength: 4, maxLength: 16 }), (commands) => {
    const model = new HouseModel();
    let now = START;
    let snapshot = engine.start(new Date(now).toISOString());
    for (const next of commands) {
      now += next.hours * 3_600_000;
      const expected = model.apply(next, now);
      const step = attempt(engine, snapshot, occurrenceOf(next, now));
      const seen = step && viewOf(step.snapshot, step.actions.length);
      if (!isDeepStrictEqual(seen, expected)) throw new Error(`${JSON.stringify(next)}: ${JSON.stringify({ seen, expected })}`);
      if (step) visited.add(`${next.event} ${JSON.stringify(step.snapshot.value)}`);
      snapshot = step?.snapshot ?? snapshot;
    }
  });
}

function attempt(engine: Engine, snapshot: Snapshot, occurrence: Occurrence): ReturnType<Engine['step']> | undefined {
  try {
    return engine.step(snapshot, occurrence);
  } catch (error) {
    if (error instanceof TransitionRefusedError) return undefined;
    throw error;
  }
}

describe('random sequences', () => {
  it('ten thousand lead the engine where a model that does not know it says', () => {
    const visited = new Set<string>();
    fc.assert(agreesWithModel(sound, visited), { numRuns: 10_000, seed: 20260402 });
    expect([...visited].filter((step) => step.startsWith('VALIDER'))).toEqual(['VALIDER "fin"']);
    expect(new Set([...visited].map((step) => step.split(' ')[0]))).toEqual(new Set(EVENTS));
  });

  const careless = defineGuard<Record<string, never>>({
    type: 'complete',
    needs: [],
    paramsSchema: { type: 'object', required: [] },
    decide: () => ALLOWED,
  });
  const unguarded = loadWorkflow(HOUSE, { ...firstPartyPlugins, guards: new PluginRegistry('guard', [careless]) });

  const FAULTS: Record<string, Engine['step']> = {
    'guards are ignored': (snapshot, occurrence) => unguarded.step(snapshot, occurrence),
    'an event without a target loses its actions': (snapshot, occurrence) => {
      const step = house.step(snapshot, occurrence);
      return JSON.stringify(step.snapshot.value) === JSON.stringify(snapshot.value)
        ? { ...step, snapshot: { ...step.snapshot, instants: snapshot.instants } }
        : step;
    },
    'a deadline is not disarmed on leaving': (snapshot, occurrence) => {
      const step = house.step(snapshot, occurrence);
      return { ...step, snapshot: { ...step.snapshot, due: { ...snapshot.due, ...step.snapshot.due } } };
    },
    'a refused event still counts': (snapshot, occurrence) => {
      const step = attempt(sound, snapshot, occurrence);
      return step ?? { snapshot: { ...snapshot, marks: [...snapshot.marks, 'refus'] }, actions: [] };
    },
  };

  it.each(Object.keys(FAULTS))('catch an engine in which %s', (fault) => {
    const step = FAULTS[fault]!;
    const { failed } = fc.check(agreesWithModel({ ...sound, step }), { numRuns: 10_000, seed: 20260402, endOnFailure: true });
    expect(failed).toBe(true);
  });
});
