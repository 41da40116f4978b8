import { type JsonSchema } from '../../shared/json.js';
import { type Condition, type NodeKind, type Scoring, type Target } from '../model.js';

/** A form template as its author writes it; `schemas/meta/form-template.schema.json` describes the same. */
export interface TemplateDocument {
  readonly format: 1;
  readonly id: string;
  readonly version: string;
  readonly label: string;
  readonly contractType: string;
  readonly words?: Readonly<Partial<Record<NodeKind, string>>>;
  readonly completeness?: { readonly evidence?: 'counts' | 'free' };
  /** Pieces that the contract itself is expected to hold. */
  readonly evidence?: readonly TemplateContractEvidence[];
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly tree: readonly TemplateNode[];
}

export type TemplateNode = GroupNode | QuestionNode;

/** What a node gives to everything below it, unless overridden (T2). */
export interface Inherited {
  readonly part?: string;
  readonly filledBy?: string;
  readonly evaluatedBy?: readonly string[];
}

interface NodeBase extends Inherited {
  readonly id: string;
  readonly code?: string;
  readonly label: string;
  readonly help?: string;
  readonly visible?: Condition;
}

export interface GroupNode extends NodeBase {
  readonly kind: Exclude<NodeKind, 'question'>;
  readonly repeat?: Repeat;
  readonly children: readonly TemplateNode[];
}

export interface QuestionNode extends NodeBase {
  readonly kind: 'question';
  readonly field: string;
  readonly unit?: string;
  readonly schema: JsonSchema;
  readonly ui?: Readonly<Record<string, unknown>>;
  readonly notApplicable?: boolean;
  readonly comment?: boolean;
  readonly carryOver?: 'never' | 'suggest';
  readonly mayExceed?: boolean;
  readonly required?: Condition;
  readonly target?: Target;
  readonly scoring?: Scoring;
  readonly evidence?: readonly TemplateEvidence[];
}

export interface TemplateEvidence {
  readonly id: string;
  readonly label: string;
  readonly required?: Condition;
  readonly model?: string;
}

export interface TemplateContractEvidence extends TemplateEvidence {
  readonly filledBy: string;
}

/** Over what a node repeats (T3). */
export type Repeat = 'legal-entity' | 'site' | { readonly items: string };

export function isQuestion(node: TemplateNode): node is QuestionNode {
  return node.kind === 'question';
}

/** `undefined` for a node that stands once. */
export function repeatOf(node: TemplateNode): Repeat | undefined {
  return isQuestion(node) ? undefined : node.repeat;
}
