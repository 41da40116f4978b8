import { type Problem } from '../../shared/problem.js';
import { compile } from '../engine/compile.js';
import { type StateNode } from '../engine/tree.js';
import { type Configuration, explore, leaves, MOST_CONFIGURATIONS } from '../graph/explore.js';
import { fault } from './problems.js';
import { type Subject } from './subject.js';

/** Can every state be reached, and does every way lead to an end? Asked of XState itself, on all configurations. */
export function pathProblems({ definition, nodes }: Subject): Problem[] {
  const configurations = explore(compile(definition, ''));
  if (!configurations)
    return [
      fault('too-many-configurations', '/states', `Plus de ${MOST_CONFIGURATIONS} combinaisons d’états : le circuit ne peut être vérifié.`),
    ];
  return [...unreachable(nodes, configurations), ...endProblems(nodes, configurations)];
}

function unreachable(nodes: readonly StateNode[], configurations: readonly Configuration[]): Problem[] {
  const active = new Set(configurations.flatMap((configuration) => configuration.nodes.map(({ path }) => path)));
  return nodes
    .filter(({ path, parent }) => !active.has(path) && (!parent || active.has(parent.path)))
    .map(({ pointer }) => fault('unreachable-state', pointer, 'Aucun chemin ne mène à cet état.'));
}

function endProblems(nodes: readonly StateNode[], configurations: readonly Configuration[]): Problem[] {
  const dead = configurations.filter(({ isDone, moves }) => !isDone && moves.length === 0);
  if (dead.length > 0)
    return each(dead.flatMap(leaves))
      .filter(isNotFinal)
      .map(({ pointer }) => fault('dead-state', pointer, 'Personne ne peut agir dans cet état, et rien ne s’y déclenchera.'));
  if (!nodes.some(({ parent, definition }) => !parent && definition.type === 'final'))
    return [fault('no-final-state', '/states', 'Aucun état ne termine le circuit (« "type": "final" » à la racine).')];
  return trapped(configurations).map(({ pointer }) => fault('no-way-out', pointer, 'Aucun chemin ne mène de cet état à un état final.'));
}

// States that are only ever active where no end can be reached any more.
function trapped(configurations: readonly Configuration[]): StateNode[] {
  const ending = new Set(configurations.filter(({ isDone }) => isDone));
  for (let before = -1; before !== ending.size;) {
    before = ending.size;
    for (const configuration of configurations) if (configuration.moves.some(({ to }) => ending.has(to))) ending.add(configuration);
  }
  const free = new Set([...ending].flatMap(leaves));
  return each(configurations.filter((configuration) => !ending.has(configuration)).flatMap(leaves)).filter(
    (node) => !free.has(node) && isNotFinal(node),
  );
}

function isNotFinal({ definition: { type } }: StateNode): boolean {
  return type !== 'final';
}

function each(nodes: readonly StateNode[]): StateNode[] {
  return [...new Set(nodes)];
}
