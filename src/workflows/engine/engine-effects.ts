import { type Json, type JsonSchema } from '../../shared/json.js';
import { PluginRegistry } from '../../shared/plugin-registry.js';

/** An action that the engine folds into the snapshot itself (W8); `words` names what its parameters refer to. */
export interface EngineEffect {
  readonly type: string;
  readonly paramsSchema: JsonSchema;
}

const NAME = { type: 'string', minLength: 1 };

const record: EngineEffect = {
  type: 'record',
  paramsSchema: { type: 'object', properties: { instant: NAME }, required: ['instant'], additionalProperties: false },
};

const MARK: JsonSchema = {
  type: 'object',
  properties: { mark: { type: 'string', pattern: '^[a-z][a-z0-9-]*$' } },
  required: ['mark'],
  additionalProperties: false,
};

const mark: EngineEffect = { type: 'mark', paramsSchema: MARK };

/** Takes a mark away: what it told is answered, or true no longer. */
const unmark: EngineEffect = { type: 'unmark', paramsSchema: MARK };

const setDeadline: EngineEffect = {
  type: 'set-deadline',
  paramsSchema: { type: 'object', properties: { deadline: NAME, from: NAME }, required: ['deadline', 'from'], additionalProperties: false },
};

const LENGTH = { type: 'integer', minimum: 1, maximum: 366 };

const extendDeadline: EngineEffect = {
  type: 'extend-deadline',
  paramsSchema: {
    type: 'object',
    properties: { deadline: NAME, days: LENGTH, workingDays: LENGTH },
    required: ['deadline'],
    minProperties: 2,
    maxProperties: 2,
    additionalProperties: false,
  },
};

export const engineEffects = new PluginRegistry<EngineEffect>('engine effect', [record, mark, unmark, setDeadline, extendDeadline]);

/** A parameter that its schema says is a string. */
export function text(params: Readonly<Record<string, Json>> | undefined, name: string): string {
  const value = params?.[name];
  return typeof value === 'string' ? value : '';
}
