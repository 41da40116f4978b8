import { type Repeat, repeatOf, type TemplateNode } from './template-document.js';

/** Neighbours that repeat over the same establishments, or one other node. */
export interface SiblingRun {
  readonly nodes: readonly TemplateNode[];
  /** Set when an establishment stands above the nodes. */
  readonly establishment?: Extract<Repeat, string>;
}

/** Neighbours that all repeat per legal entity (or per site) share the establishment's node: it is said once. */
export function siblingRuns(nodes: readonly TemplateNode[]): readonly SiblingRun[] {
  return nodes.reduce<readonly SiblingRun[]>((runs, node) => {
    const repeat = repeatOf(node);
    const establishment = typeof repeat === 'string' ? repeat : undefined;
    const last = runs.at(-1);
    if (establishment === undefined || last?.establishment !== establishment) return [...runs, { nodes: [node], establishment }];
    return [...runs.slice(0, -1), { nodes: [...last.nodes, node], establishment }];
  }, []);
}
