import { type JSONSchemaType } from 'ajv/dist/2020.js';
import { type JsonSchema } from '../../shared/json.js';
import { PluginRegistry } from '../../shared/plugin-registry.js';
import { type Actor, type Delegator, type Snapshot } from '../model.js';
import { ALLOWED, type Decision, refused } from '../plugins/guard-plugin.js';

/** What a guard of the engine reads: never facts. */
export interface Moment {
  readonly snapshot: Snapshot;
  readonly actor: Actor | 'clock';
  /** In whose name they would act, by delegation. */
  readonly onBehalfOf?: Delegator | undefined;
  /** The event being asked for; none where a reminder asks. */
  readonly event: string | undefined;
}

/** A guard of the engine's own (W8). */
export interface EngineGuard {
  readonly type: string;
  readonly paramsSchema: JsonSchema;
  decide(params: unknown, moment: Moment): Decision;
}

interface TypedEngineGuard<Params> extends EngineGuard {
  readonly paramsSchema: JSONSchemaType<Params>;
  decide(params: Params, moment: Moment): Decision;
}

function defineEngineGuard<Params>(guard: TypedEngineGuard<Params>): EngineGuard {
  return Object.freeze(guard);
}

const recorded = defineEngineGuard<{ instant: string }>({
  type: 'recorded',
  paramsSchema: { type: 'object', properties: { instant: { type: 'string' } }, required: ['instant'], additionalProperties: false },
  decide: ({ instant }, { snapshot }) => (instant in snapshot.instants ? ALLOWED : refused('instant-missing', { instant })),
});

const marked = defineEngineGuard<{ mark: string }>({
  type: 'marked',
  paramsSchema: { type: 'object', properties: { mark: { type: 'string' } }, required: ['mark'], additionalProperties: false },
  decide: ({ mark }, { snapshot }) => (snapshot.marks.includes(mark) ? ALLOWED : refused('mark-missing', { mark })),
});

/** The event happened at most so many times, this one included when it guards the event itself. */
const times = defineEngineGuard<{ event: string; atMost: number }>({
  type: 'times',
  paramsSchema: {
    type: 'object',
    properties: { event: { type: 'string' }, atMost: { type: 'integer', minimum: 0, maximum: 1000 } },
    required: ['event', 'atMost'],
    additionalProperties: false,
  },
  decide({ event, atMost }, moment) {
    const count = (moment.snapshot.counts[event] ?? 0) + (moment.event === event ? 1 : 0);
    return count <= atMost ? ALLOWED : refused('times-exceeded', { event, atMost });
  },
});

/** Four eyes: whoever sent that event, or in whose name it was sent, may not be the one who acts now, nor in whose name. */
const otherPerson = defineEngineGuard<{ event: string }>({
  type: 'other-person',
  paramsSchema: { type: 'object', properties: { event: { type: 'string' } }, required: ['event'], additionalProperties: false },
  decide({ event }, { snapshot, actor, onBehalfOf }) {
    const done = snapshot.actors[event] ?? [];
    const acting = actor === 'clock' ? [] : [actor.id, ...(onBehalfOf ? [onBehalfOf.id] : [])];
    return acting.some((id) => done.includes(id)) ? refused('same-person', { event }) : ALLOWED;
  },
});

export const engineGuards = new PluginRegistry<EngineGuard>('engine guard', [recorded, marked, times, otherPerson]);
