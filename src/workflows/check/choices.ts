import { pointer } from '../../shared/json-pointer.js';
import { type Problem } from '../../shared/problem.js';
import { type Claim, type TransitionDefinition, transitionsOf } from '../definition.js';
import { fault, quoted, warning } from './problems.js';
import { type Subject } from './subject.js';

/** Of the transitions that one event may take, can each be chosen? And is every event taken somewhere? */
export function choiceProblems({ definition, nodes, transitions }: Subject): Problem[] {
  const used = new Set(transitions.map(({ event }) => event));
  return [
    ...nodes.flatMap((node) =>
      Object.entries(node.definition.on ?? {}).flatMap(([event, on]) =>
        transitionsOf(on)
          .flatMap((later, rank, all) => (all.slice(0, rank).some((earlier) => covers(earlier, later)) ? [rank] : []))
          .map((rank) =>
            fault(
              'ambiguous-transition',
              node.pointer + pointer('on', event, rank),
              `Une transition précédente de ${quoted(event)} prend toujours : ajoutez-lui une condition.`,
            ),
          ),
      ),
    ),
    ...Object.keys(definition.events)
      .filter((event) => !used.has(event))
      .map((event) => warning('unused-event', pointer('events', event), `Aucun état n’attend l’événement ${quoted(event)}.`)),
  ];
}

// Without a guard, the earlier takes whoever it is open to.
function covers(earlier: TransitionDefinition, later: TransitionDefinition): boolean {
  if (earlier.guard !== undefined) return false;
  if (earlier.by === 'clock' || later.by === 'clock') return earlier.by === later.by;
  const open = new Set(earlier.by.map(nameOf));
  return later.by.every((claim) => open.has(nameOf(claim)));
}

function nameOf({ audience, right }: Claim): string {
  return `${audience} ${right}`;
}
