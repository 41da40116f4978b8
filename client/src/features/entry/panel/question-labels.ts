import { type FormQuestionView } from '../../../api/types.js';
import { type EntryNode } from '../tree/entry-tree.js';

/** The words around one question, from its place in the tree. */
export interface QuestionLabels {
  readonly code: string;
  readonly title: string;
  readonly path: string;
  readonly entity: string;
  readonly objective: string | null;
  readonly word: string;
  readonly help: string | null;
}

interface Trail {
  readonly node: EntryNode;
  readonly above: readonly EntryNode[];
}

export function questionLabels(tree: readonly EntryNode[], question: FormQuestionView): QuestionLabels | null {
  const trail = trailOf(tree, question.key, []);
  if (!trail) return null;
  const { node, above } = trail;
  const [entity, ...branches] = above;
  const closest = branches.at(-1);
  return {
    code: node.code ?? node.label,
    title: titled(node),
    path: branches.map((branch, index) => (index === 0 ? branch.label : (branch.code ?? branch.label))).join(' › '),
    entity: (entity?.label ?? '').replace(/^E[JT] - /, ''),
    objective: closest && closest.kind !== 'section' ? titled(closest) : null,
    word: node.word,
    help: node.help,
  };
}

function titled({ code, label }: EntryNode): string {
  return code === null ? label : `${code} - ${label}`;
}

function trailOf(nodes: readonly EntryNode[], key: string, above: readonly EntryNode[]): Trail | null {
  for (const node of nodes) {
    if (node.question?.key === key) return { node, above };
    const found = trailOf(node.children, key, [...above, node]);
    if (found) return found;
  }
  return null;
}
