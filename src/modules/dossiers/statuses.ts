import {
  type AnswerGrant,
  CONTRACT_ITSELF,
  type Form,
  type FormNode,
  type FormQuestion,
  isGranted,
  type QuestionStatus,
  questionsBelow,
  questionStatuses,
  rollUp,
} from '../../forms/index.js';
import { answersOf, type Content, depositsOf } from './content.js';
import { type DossierForm } from './dossier-forms.js';
import { type QuestionStateView } from './dto/answers.view.js';
import { type SectionView } from './dto/section.view.js';
import { progress } from './progress.js';
import { type Viewpoint } from './viewpoint.js';

export type Statuses = ReadonlyMap<string, QuestionStatus>;

/** Dots of one person, by question key. */
export function statusesFor({ form }: DossierForm, content: Content, { mayAnswer }: Viewpoint): Statuses {
  const statuses = questionStatuses(form, answersOf(content), depositsOf(content), mayAnswer);
  return new Map(statuses.map((status) => [status.key, status]));
}

/** The same with what the screen needs to know: may this person write here, may they add a document. */
export function questionStates({ form }: DossierForm, statuses: Statuses, { mayAnswer, mayAttach }: Viewpoint): QuestionStateView[] {
  return form.questions.flatMap((question) => {
    const status = statuses.get(question.key);
    if (!status) return [];
    const reached = (grants: readonly AnswerGrant[]): boolean => status.visible && reaches(grants, question);
    const { key, dot, visible, required, filled, cause = null } = status;
    const missingEvidence = [...status.missingEvidence];
    const may = { editable: reached(mayAnswer), attachable: reached(mayAttach) };
    return [{ key, dot, visible, required, filled, cause, missingEvidence, ...may }];
  });
}

/** Each section that this contract holds, with its percentage: of the questions that the counted audience may answer, or last could. */
export function sections({ form }: DossierForm, statuses: Statuses, view: Viewpoint): SectionView[] {
  const shown = form.nodes.flatMap(belowEntity).filter(({ node }) => rollUp(node, statuses) !== 'hidden');
  const several = new Set(shown.map(({ entity }) => entity)).size > 1;
  return shown.map(({ node, entity }) => {
    const required = questionsBelow(node)
      .filter((question) => counts(question, view))
      .flatMap(({ key }) => statuses.get(key) ?? [])
      .filter((status) => status.visible && status.required);
    const { key, code = null, label } = node;
    const filled = required.filter((status) => status.filled).length;
    return {
      key,
      code,
      label,
      entity: several ? entity : null,
      ...progress({ required: required.length, filled }),
      dot: rollUp(node, statuses),
    };
  });
}

interface Section {
  readonly node: FormNode;
  /** « EJ - 990000010 - CH DE VALOMBRE »; null for a section of the contract itself. */
  readonly entity: string | null;
}

/** The sections of a form that this contract holds, whatever is answered. */
export function sectionNodes(form: Form): FormNode[] {
  const statuses = new Map(questionStatuses(form, new Map(), new Map(), []).map((status) => [status.key, status]));
  return form.nodes.flatMap(belowEntity).flatMap(({ node }) => (rollUp(node, statuses) === 'hidden' ? [] : [node]));
}

/** Establishments are nodes of the tree: what they hold are the sections. */
function belowEntity(node: FormNode): readonly Section[] {
  return node.id.endsWith('.entity') ? node.children.map((child) => ({ node: child, entity: node.label })) : [{ node, entity: null }];
}

/** Once nobody may answer any more: of the parts that the last counters were about; of all, while nothing was ever counted. */
function counts(question: FormQuestion, { counted, countedGrants, subject }: Viewpoint): boolean {
  if (countedGrants.length > 0) return reaches(countedGrants, question);
  const parts = Object.keys(subject.counters[counted ?? ''] ?? {}).filter((part) => part !== CONTRACT_ITSELF);
  return question.filledBy === counted && (parts.length === 0 || parts.includes(question.part));
}

function reaches(grants: readonly AnswerGrant[], question: FormQuestion): boolean {
  return grants.some((grant) => isGranted(grant, question));
}
