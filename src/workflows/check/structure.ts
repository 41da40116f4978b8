import { type Problem } from '../../shared/problem.js';
import { type StateNode } from '../engine/tree.js';
import { listed, fault, quoted } from './problems.js';
import { type Subject } from './subject.js';

/** Does each state have what its kind asks for, and nothing else? */
export function structureProblems({ definition, tree, nodes }: Subject): Problem[] {
  const top = initialProblem(definition.initial, tree.top, '');
  return [...top, ...nodes.flatMap((node) => [...(node.children.size > 0 ? compound(node) : leaf(node)), ...finalProblems(node)])];
}

function compound(node: StateNode): Problem[] {
  const { type, initial } = node.definition;
  if (type !== 'parallel') return initialProblem(initial, node.children, node.pointer);
  return [
    ...(initial === undefined
      ? []
      : [
          fault(
            'initial-in-parallel',
            `${node.pointer}/initial`,
            'Un état parallèle entre dans toutes ses régions : il n’a pas d’« initial ».',
          ),
        ]),
    ...(node.children.size < 2 ? [fault('lonely-region', `${node.pointer}/states`, 'Un état parallèle a au moins deux régions.')] : []),
  ];
}

function initialProblem(initial: string | undefined, states: ReadonlyMap<string, StateNode>, at: string): Problem[] {
  if (initial === undefined)
    return [
      fault('missing-initial', at, `L’état ne dit pas par lequel des siens on y entre (« initial ») : ${listed([...states.keys()])}.`),
    ];
  if (states.has(initial)) return [];
  return [
    fault('unknown-initial', `${at}/initial`, `L’état initial ${quoted(initial)} n’existe pas ; états : ${listed([...states.keys()])}.`),
  ];
}

function leaf({ definition: { type, initial, onDone }, pointer }: StateNode): Problem[] {
  return [
    ...(type === 'parallel' ? [fault('lonely-region', pointer, 'Un état parallèle a au moins deux régions.')] : []),
    ...(initial === undefined
      ? []
      : [fault('unknown-initial', `${pointer}/initial`, 'L’état n’a pas d’états intérieurs par lesquels entrer.')]),
    ...(onDone === undefined
      ? []
      : [fault('done-without-end', `${pointer}/onDone`, 'L’état n’a pas d’états intérieurs qui puissent se terminer (« onDone »).')]),
  ];
}

function finalProblems({ definition, children, pointer }: StateNode): Problem[] {
  if (definition.type !== 'final') return [];
  const { on, onDone, grants, deadlines, onContent } = definition;
  const extra = Object.entries({ on, onDone, grants, deadlines, onContent, states: children.size > 0 || undefined }).find(
    ([, value]) => value !== undefined,
  );
  return extra
    ? [fault('final-goes-on', `${pointer}/${extra[0]}`, 'Un état final n’a plus rien à permettre, ni à attendre, ni où aller.')]
    : [];
}
