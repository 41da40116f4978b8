import { pointer } from '../../shared/json-pointer.js';
import { type Problem } from '../../shared/problem.js';
import { text } from '../engine/engine-effects.js';
import { lineOf, type StateNode } from '../engine/tree.js';
import { fault, quoted } from './problems.js';
import { type Subject } from './subject.js';

/** Does the clock fire what is awaited, await what is fired, and know when? */
export function clockProblems(subject: Subject): Problem[] {
  return [...unfired(subject), ...unhandled(subject), ...undated(subject), ...repeated(subject), ...written(subject)];
}

function unfired({ transitions, deadlines }: Subject): Problem[] {
  return transitions
    .filter(({ definition: { by } }) => by === 'clock')
    .filter(({ event, node }) => !deadlines.some((deadline) => deadline.definition.event === event && areNested(deadline.node, node)))
    .map(({ event, pointer: at }) =>
      fault('clock-without-deadline', `${at}/by`, `Aucune échéance ne déclenche ${quoted(event)} dans cet état.`),
    );
}

function unhandled({ transitions, deadlines }: Subject): Problem[] {
  return deadlines
    .filter(
      ({ definition: { event }, node }) =>
        !transitions.some(
          (transition) => transition.event === event && transition.definition.by === 'clock' && areNested(node, transition.node),
        ),
    )
    .map(({ definition: { event }, pointer: at }) =>
      fault('deadline-unhandled', `${at}/event`, `L’état n’attend pas ${quoted(event)} de l’horloge : l’échéance passerait sans effet.`),
    );
}

// Active together: one lies in the other.
function areNested(one: StateNode, other: StateNode): boolean {
  return lineOf(one).includes(other) || lineOf(other).includes(one);
}

function undated({ actions, deadlines }: Subject): Problem[] {
  const recorded = new Set(actions.filter(({ action }) => action.type === 'record').map(({ action }) => text(action.params, 'instant')));
  return deadlines.flatMap(({ definition: { at, hold }, pointer: place }) =>
    Object.entries({ 'at/since': at.since, 'hold/from': hold?.from, 'hold/until': hold?.until })
      .filter(([, instant]) => instant !== undefined && !recorded.has(instant))
      .map(([word, instant]) =>
        fault('instant-never-recorded', `${place}/${word}`, `Aucun événement ne note l’instant ${quoted(instant)} (« record »).`),
      ),
  );
}

function repeated({ deadlines }: Subject): Problem[] {
  return deadlines
    .filter(({ key }, rank) => deadlines.findIndex((other) => other.key === key) < rank)
    .map(({ key, pointer: at }) => fault('repeated-deadline', at, `Une autre échéance s’appelle déjà ${quoted(key)}.`));
}

function written({ definition, transitions }: Subject): Problem[] {
  const fired = new Set(transitions.filter(({ definition: { by } }) => by === 'clock').map(({ event }) => event));
  return Object.entries(definition.events)
    .filter(([event, { form, reason }]) => fired.has(event) && (form !== undefined || reason === 'required'))
    .map(([event]) =>
      fault('clock-cannot-write', pointer('events', event), 'L’horloge ne remplit pas de formulaire et ne donne pas de motif.'),
    );
}
