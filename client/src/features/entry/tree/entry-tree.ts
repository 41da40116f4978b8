import { type FormNodeView, type FormQuestionView } from '../../../api/types.js';

export type EntryNodeKind = 'entity' | FormNodeView['kind'];

/** One row of the tree. `key` is unique in the tree; a leaf carries its question. */
export interface EntryNode {
  readonly key: string;
  readonly kind: EntryNodeKind;
  readonly code: string | null;
  readonly label: string;
  /** « Volet », « Objectif », « Indicateur / Question »: the template's word for the kind. */
  readonly word: string;
  readonly help: string | null;
  readonly level: number;
  readonly children: readonly EntryNode[];
  readonly question: FormQuestionView | null;
}

/**
 * The contract as the notices show it [S4-19]: establishment → section → objective → question. A question that is
 * asked once for the contract stands under its signatory; one that is asked per establishment stands under each.
 */
export function entryTree(nodes: readonly FormNodeView[], signatory: string): readonly EntryNode[] {
  return entitiesOf(nodes, signatory).map((entity) => ({
    key: entity,
    kind: 'entity',
    code: null,
    label: entity,
    word: '',
    help: null,
    level: 1,
    question: null,
    children: branch(nodes, { entity, signatory }, 2),
  }));
}

/** Every question of the tree in reading order. */
export function questionsOf(nodes: readonly EntryNode[]): readonly FormQuestionView[] {
  return nodes.flatMap((node) => (node.question ? [node.question] : questionsOf(node.children)));
}

interface Place {
  readonly entity: string;
  readonly signatory: string;
}

function entitiesOf(nodes: readonly FormNodeView[], signatory: string): readonly string[] {
  const found = new Set<string>([signatory]);
  const visit = (node: FormNodeView): void => {
    if (node.question?.entity) found.add(node.question.entity);
    node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return [...found];
}

function branch(nodes: readonly FormNodeView[], place: Place, level: number): readonly EntryNode[] {
  return nodes.flatMap((node) => {
    // A branch that only names its establishment is the level above already.
    if (node.question === null && node.label === place.entity) return branch(node.children, place, level);
    const children = branch(node.children, place, level + 1);
    if (!belongs(node, place) && children.length === 0) return [];
    return [entryNode(node, place, children, level)];
  });
}

function belongs(node: FormNodeView, place: Place): boolean {
  return node.question !== null && (node.question.entity ?? place.signatory) === place.entity;
}

function entryNode(node: FormNodeView, place: Place, children: readonly EntryNode[], level: number): EntryNode {
  const { kind, code, label, word, help, question } = node;
  return { key: question ? question.key : `${place.entity}|${node.key}`, kind, code, label, word, help, level, children, question };
}
