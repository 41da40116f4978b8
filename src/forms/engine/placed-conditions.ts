import { type Condition } from '../model.js';
import { isQuestion, type TemplateDocument, type TemplateNode } from './template-document.js';
import { type Placed, walkTemplate } from './walk-template.js';

export interface PlacedCondition {
  readonly condition: Condition;
  readonly pointer: string;
  /** The node that writes it, and those that enclose it. */
  readonly around: readonly TemplateNode[];
}

/** Every condition of a template, those of the contract's own pieces included. */
export function conditionsIn(document: TemplateDocument): readonly PlacedCondition[] {
  const pieces = (document.evidence ?? []).flatMap(({ required }, index) =>
    required === undefined ? [] : [{ condition: required, pointer: `/evidence/${index}/required`, around: [] }],
  );
  return [...walkTemplate(document).flatMap(conditionsOf), ...pieces];
}

/** Every condition that a node writes: whether it shows, whether it must be answered, whether a piece is expected (T7). */
function conditionsOf({ node, pointer, ancestors }: Placed): readonly PlacedCondition[] {
  const around = [node, ...ancestors];
  const evidence = isQuestion(node) ? (node.evidence ?? []) : [];
  const written: readonly (readonly [Condition | undefined, string])[] = [
    [node.visible, '/visible'],
    [isQuestion(node) ? node.required : undefined, '/required'],
    ...evidence.map(({ required }, index) => [required, `/evidence/${index}/required`] as const),
  ];
  return written.flatMap(([condition, at]) => (condition === undefined ? [] : [{ condition, pointer: pointer + at, around }]));
}
