import { type JsonSchema } from '../../shared/json.js';

/** One way to give points: what its `params` say, and whether it compares with the question's target. */
export interface ScoringRule {
  readonly type: string;
  readonly params: JsonSchema;
  readonly needsTarget: boolean;
}

const SHARE = { type: 'number', minimum: 0, maximum: 1 };
const NOTHING = parameters({});

/** Scoring is data here; the scores themselves are the evaluation's business. */
export const SCORING_RULES: readonly ScoringRule[] = [
  { type: 'binary', params: NOTHING, needsTarget: false },
  {
    type: 'tiers',
    params: parameters({
      tiers: { type: 'array', minItems: 1, maxItems: 10, items: parameters({ from: { type: 'number' }, share: SHARE }) },
    }),
    needsTarget: false,
  },
  { type: 'progress', params: NOTHING, needsTarget: true },
  { type: 'target-or-progress', params: NOTHING, needsTarget: true },
  { type: 'max-threshold', params: NOTHING, needsTarget: true },
  {
    type: 'scale',
    params: parameters({ shares: { type: 'object', minProperties: 2, maxProperties: 20, additionalProperties: SHARE } }),
    needsTarget: false,
  },
  { type: 'qualitative', params: parameters({ shares: { type: 'array', minItems: 2, maxItems: 10, items: SHARE } }), needsTarget: false },
  { type: 'national-incentive', params: parameters({ rate: SHARE }), needsTarget: false },
];

/** An object whose every property is compulsory. */
function parameters(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', additionalProperties: false, required: Object.keys(properties), properties };
}
