import { type Condition } from '../model.js';
import { isQuestion } from './template-document.js';
import { type Placed } from './walk-template.js';

export interface PlacedCondition {
  readonly condition: Condition;
  readonly pointer: string;
  readonly bearer: Placed;
}

/** Every condition that a node writes: whether it shows, whether it must be answered, whether a piece is expected (T7). */
export function conditionsOf(bearer: Placed): readonly PlacedCondition[] {
  const { node, pointer } = bearer;
  const evidence = isQuestion(node) ? (node.evidence ?? []) : [];
  const written: readonly (readonly [Condition | undefined, string])[] = [
    [node.visible, '/visible'],
    [isQuestion(node) ? node.required : undefined, '/required'],
    ...evidence.map(({ required }, index) => [required, `/evidence/${index}/required`] as const),
  ];
  return written.flatMap(([condition, at]) => (condition === undefined ? [] : [{ condition, pointer: pointer + at, bearer }]));
}
