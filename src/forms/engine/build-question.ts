import { type JsonSchema } from '../../shared/json.js';
import { type Condition, type ExpectedEvidence, type FormQuestion } from '../model.js';
import { questionKey } from './question-key.js';
import { type Scope } from './scope.js';
import { type QuestionNode } from './template-document.js';
import { replaceTokens, type TokenValues } from './tokens.js';

/** What the enclosing nodes say of whether it shows; `schema` has no `$ref` left. */
export interface QuestionSource {
  readonly node: QuestionNode;
  readonly schema: JsonSchema;
  readonly visible: Condition;
}

/** One question of a dossier: tokens replaced, defaults and inherited attributes in place. */
export function buildQuestion({ node, schema, visible }: QuestionSource, scope: Scope): FormQuestion {
  const tokens: TokenValues = { year: scope.context.year, item: scope.item };
  return {
    ...ownValues(node),
    ...{ key: questionKey(node.id, scope.instance), instance: scope.instance, entity: scope.entity, path: scope.path },
    ...NOBODY,
    ...scope.inherited,
    ...ownAttributes(node),
    label: replaceTokens(node.label, tokens),
    help: node.help === undefined ? undefined : replaceTokens(node.help, tokens),
    evidence: evidenceOf(node, tokens),
    schema,
    visible,
  };
}

/** Never met in a loaded template: every question inherits the three. */
const NOBODY = { part: '', filledBy: '', evaluatedBy: [] } as const;

/** The question as written, with what holds where its author says nothing (T7, T9, T10). */
function ownValues(node: QuestionNode): Pick<FormQuestion, 'id' | 'code' | 'field' | 'unit' | 'target' | 'scoring'> & Defaulted {
  const { id, code, field, unit, target, scoring } = node;
  const { ui = {}, notApplicable = false, comment = true, carryOver = 'never', required = true, mayExceed = false } = node;
  return { id, code, field, unit, target, scoring, ui, notApplicable, comment, carryOver, required, mayExceed };
}

type Defaulted = Pick<FormQuestion, 'ui' | 'notApplicable' | 'comment' | 'carryOver' | 'required' | 'mayExceed'>;

/** Only what the node itself says: an absent attribute must not hide an inherited one. */
export function ownAttributes({ part, filledBy, evaluatedBy }: Scope['inherited']): Scope['inherited'] {
  return { ...(part && { part }), ...(filledBy && { filledBy }), ...(evaluatedBy && { evaluatedBy }) };
}

function evidenceOf(node: QuestionNode, tokens: TokenValues): readonly ExpectedEvidence[] {
  return (node.evidence ?? []).map(({ id, label, required, model }) => ({
    id,
    label: replaceTokens(label, tokens),
    required: required ?? false,
    model,
  }));
}
