import { pointer } from '../../shared/json-pointer.js';
import { type Problem } from '../../shared/problem.js';
import { doneOf, type GrantDefinition, type WorkflowDefinition } from '../definition.js';
import { resolveTarget } from '../engine/tree.js';
import { fault, listed, quoted } from './problems.js';
import { type Subject } from './subject.js';

type Kind = 'audience' | 'part' | 'window' | 'instant' | 'event';

const NAMES: Readonly<Record<Kind, string>> = {
  audience: 'Le public',
  part: 'La partie',
  window: 'La fenêtre',
  instant: 'L’instant',
  event: 'L’événement',
};

/** A problem unless a word is declared under its kind. */
export function unknown(definition: WorkflowDefinition, kind: Kind, word: string | undefined, at: string): Problem[] {
  const declared = Object.keys(definition[`${kind}s`] ?? {});
  if (word === undefined || declared.includes(word)) return [];
  return [fault(`unknown-${kind}`, at, `${NAMES[kind]} ${quoted(word)} n’est pas dans ${quoted(`${kind}s`)} : ${listed(declared)}.`)];
}

/** Does every target, and every word that names another, lead somewhere? Words in parameters are `plugin-uses.ts`'s. */
export function referenceProblems(subject: Subject): Problem[] {
  return [
    ...targetProblems(subject),
    ...guestProblems(subject),
    ...transitionProblems(subject),
    ...grantProblems(subject),
    ...deadlineProblems(subject),
  ];
}

function targetProblems({ tree, nodes, transitions }: Subject): Problem[] {
  const dangling = transitions.filter(({ definition, target }) => definition.target !== undefined && target === undefined);
  return [
    ...dangling.map(({ definition, pointer: at }) => danglingTarget(definition.target, `${at}/target`)),
    ...nodes.flatMap((node) => {
      const { onDone } = node.definition;
      if (onDone === undefined || resolveTarget(tree, node, doneOf(onDone).target)) return [];
      return [danglingTarget(doneOf(onDone).target, `${node.pointer}/onDone${typeof onDone === 'string' ? '' : '/target'}`)];
    }),
  ];
}

function danglingTarget(target: string | undefined, at: string): Problem {
  return fault('dangling-target', at, `La cible ${quoted(target)} ne mène à aucun état : ni voisin, ni chemin depuis la racine (« # »).`);
}

function transitionProblems({ definition, transitions, nodes }: Subject): Problem[] {
  return [
    ...nodes.flatMap((node) =>
      Object.keys(node.definition.on ?? {}).flatMap((event) => unknown(definition, 'event', event, node.pointer + pointer('on', event))),
    ),
    ...transitions.flatMap(({ definition: { by }, pointer: at }) =>
      by === 'clock'
        ? []
        : by.flatMap(({ audience }, rank) => unknown(definition, 'audience', audience, at + pointer('by', rank, 'audience'))),
    ),
  ];
}

function guestProblems({ definition }: Subject): Problem[] {
  return Object.entries(definition.audiences).flatMap(([name, { discussesWith = [] }]) =>
    discussesWith.flatMap((guest, rank) => unknown(definition, 'audience', guest, pointer('audiences', name, 'discussesWith', rank))),
  );
}

function grantProblems({ definition, nodes }: Subject): Problem[] {
  const placed = nodes.flatMap((node) =>
    (node.definition.grants ?? []).map((grant, rank) => ({ grant, at: node.pointer + pointer('grants', rank) })),
  );
  return placed.flatMap(({ grant, at }) => oneGrant(definition, grant, at));
}

function oneGrant(definition: WorkflowDefinition, { audience, on }: GrantDefinition, at: string): Problem[] {
  return [
    ...unknown(definition, 'audience', audience, `${at}/audience`),
    ...unknown(definition, 'part', on.part, `${at}/on/part`),
    ...unknown(definition, 'audience', on.filledBy, `${at}/on/filledBy`),
    ...unknown(definition, 'audience', on.evaluatedBy, `${at}/on/evaluatedBy`),
  ];
}

function deadlineProblems({ definition, deadlines }: Subject): Problem[] {
  return deadlines.flatMap(({ definition: { at, event, hold }, pointer: place }) => [
    ...unknown(definition, 'event', event, `${place}/event`),
    ...unknown(definition, 'window', at.window, `${place}/at/window`),
    ...unknown(definition, 'instant', at.since, `${place}/at/since`),
    ...unknown(definition, 'instant', hold?.from, `${place}/hold/from`),
    ...unknown(definition, 'instant', hold?.until, `${place}/hold/until`),
  ]);
}
