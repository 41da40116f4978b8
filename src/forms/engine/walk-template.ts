import {
  type TemplateDocument,
  type TemplateNode,
  type QuestionNode,
  type GroupNode,
  type Inherited,
  isQuestion,
} from './template-document.js';

/** A node, where it stands in the document, and what encloses it, outermost first. */
export interface Placed<Node extends TemplateNode = TemplateNode> {
  readonly node: Node;
  readonly pointer: string;
  readonly ancestors: readonly GroupNode[];
}

/** Every node in reading order. */
export function walkTemplate(document: TemplateDocument): readonly Placed[] {
  return document.tree.flatMap((node, index) => walkNode(node, `/tree/${index}`, []));
}

export function placedQuestions(document: TemplateDocument): readonly Placed<QuestionNode>[] {
  return walkTemplate(document).filter((placed): placed is Placed<QuestionNode> => isQuestion(placed.node));
}

/** The attribute as the question has it: its own, else the nearest enclosing one (T2). */
export function inherited<Key extends keyof Inherited>(placed: Placed, key: Key): Inherited[Key] {
  const bearer = [placed.node, ...[...placed.ancestors].reverse()].find((node) => node[key] !== undefined);
  return bearer?.[key];
}

function walkNode(node: TemplateNode, pointer: string, ancestors: readonly GroupNode[]): readonly Placed[] {
  const here: Placed = { node, pointer, ancestors };
  if (isQuestion(node)) return [here];
  const below = node.children.flatMap((child, index) => walkNode(child, `${pointer}/children/${index}`, [...ancestors, node]));
  return [here, ...below];
}
