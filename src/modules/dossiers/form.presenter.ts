import { type Condition, type FormNode, type FormQuestion, targetText } from '../../forms/index.js';
import { type Workflow } from '../../workflows/index.js';
import { type DossierForm } from './dossier-forms.js';
import { type FormNodeView, type FormQuestionView, type FormView, type PathStepView } from './dto/form.view.js';

/** The form of a dossier, less all that changes. */
export function formView({ treeHash, template, form }: DossierForm, workflow: Workflow): FormView {
  const nodes = new Map<string, FormNode>();
  form.nodes.forEach((node) => {
    index(node, nodes);
  });
  const words: Words = { year: form.year, workflow, step: (key) => stepOf(nodes.get(key)) };
  return {
    treeHash,
    templateHash: template.hash,
    year: form.year,
    label: template.label.replaceAll('{annee}', String(form.year)),
    nodes: form.nodes.map((node) => nodeView(node, words)),
    validators: `/api/templates/${template.hash}/validators.mjs`,
  };
}

interface Words {
  readonly year: number;
  readonly workflow: Workflow;
  readonly step: (key: string) => PathStepView[];
}

function index(node: FormNode, nodes: Map<string, FormNode>): void {
  nodes.set(node.key, node);
  node.children.forEach((child) => {
    index(child, nodes);
  });
}

function stepOf(node: FormNode | undefined): PathStepView[] {
  return node ? [{ word: node.word, label: [node.code, node.label].filter(Boolean).join(' - ') }] : [];
}

function nodeView({ key, kind, word, code, label, help, children, question }: FormNode, words: Words): FormNodeView {
  return {
    key,
    kind,
    word,
    code: code ?? null,
    label,
    help: help ?? null,
    children: children.map((child) => nodeView(child, words)),
    question: question ? questionView(question, words) : null,
  };
}

function questionView(question: FormQuestion, { year, workflow, step }: Words): FormQuestionView {
  const { key, id, instance, field, schema, ui, unit, comment, notApplicable, mayExceed, filledBy, entity, carryOver } = question;
  return {
    key,
    id,
    instance,
    field,
    schema,
    ui,
    unit: unit ?? null,
    target: targetText(question),
    comment,
    commentLabel: `Commentaire évalué ${year}`,
    notApplicable,
    mayExceed,
    filledBy,
    filledByLabel: workflow.audiences[filledBy]?.label ?? filledBy,
    evidence: question.evidence.map(({ id: evidence, label, required, model }) => ({
      id: evidence,
      label,
      required: need(required),
      model: model ?? null,
    })),
    entity: entityText({ entity, instance }),
    path: question.path.flatMap(step),
    carryOver,
  };
}

/** « EJ - 990000010 - CH DE VALOMBRE »: the establishment that a question is asked about. */
export function entityText({ entity, instance }: Pick<FormQuestion, 'entity' | 'instance'>): string | null {
  return entity ? `${instance.startsWith('et:') ? 'ET' : 'EJ'} - ${entity.finess} - ${entity.name}` : null;
}

function need(required: Condition): 'always' | 'never' | 'conditional' {
  if (typeof required !== 'boolean') return 'conditional';
  return required ? 'always' : 'never';
}
