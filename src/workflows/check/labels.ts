import { pointer } from '../../shared/json-pointer.js';
import { type Problem } from '../../shared/problem.js';
import { lineOf, type StateNode } from '../engine/tree.js';
import { fault, quoted } from './problems.js';
import { type Subject } from './subject.js';

/** Can the band say something to everybody, and one thing only (W7)? */
export function labelProblems({ definition, nodes }: Subject): Problem[] {
  return nodes.flatMap((node) => [
    ...(isBare(node)
      ? [
          fault(
            'state-without-label',
            node.pointer,
            'L’état n’a pas de libellé, ni aucun de ceux qui le contiennent : le bandeau serait vide.',
          ),
        ]
      : []),
    ...regionProblems(node),
    ...mapProblems(node, definition.audiences),
  ]);
}

// A state in which an instance may rest, and for which no state around it has a word either.
function isBare(node: StateNode): boolean {
  return node.children.size === 0 && lineOf(node).every(({ definition: { label } }) => label === undefined);
}

function regionProblems({ definition, parent, pointer: at }: StateNode): Problem[] {
  const inRegion = parent !== undefined && lineOf(parent).some(({ definition: { type } }) => type === 'parallel');
  if (!inRegion || definition.label === undefined) return [];
  return [
    fault(
      'label-in-region',
      `${at}/label`,
      'Dans un état parallèle, seul l’ensemble a un libellé : plusieurs régions sont actives à la fois.',
    ),
  ];
}

function mapProblems({ definition: { label }, pointer: at }: StateNode, audiences: Readonly<Record<string, unknown>>): Problem[] {
  if (label === undefined || typeof label === 'string') return [];
  const strangers = Object.keys(label).filter((name) => name !== '*' && !(name in audiences));
  const unnamed = '*' in label ? [] : Object.keys(audiences).filter((name) => !(name in label));
  return [
    ...strangers.map((name) => fault('unknown-audience', at + pointer('label', name), `Le public ${quoted(name)} n’existe pas.`)),
    ...(unnamed.length > 0
      ? [fault('label-without-default', `${at}/label`, `Le libellé ne dit rien à ${quoted(unnamed[0])} : ajoutez « * ».`)]
      : []),
  ];
}
