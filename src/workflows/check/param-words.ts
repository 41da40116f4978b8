import { type Problem } from '../../shared/problem.js';
import { type EventDefinition, type PluginUse } from '../definition.js';
import { text } from '../engine/engine-effects.js';
import { isRecord } from '../../shared/json.js';
import { fault, listed, quoted } from './problems.js';
import { usesOf } from './plugin-uses.js';
import { unknown } from './references.js';
import { type PlacedAction, type Subject } from './subject.js';

/** Do the words in parameters (audience, part, instant, deadline, mark, event) name what the definition declares? */
export function paramWordProblems(subject: Subject): Problem[] {
  return [...guardWords(subject), ...actionWords(subject)];
}

function guardWords(subject: Subject): Problem[] {
  const { definition } = subject;
  return subject.guards.flatMap(usesOf).flatMap(({ use, pointer: at }) => {
    const word = (name: string): string | undefined => text(use.params, name) || undefined;
    return [
      ...unknown(definition, 'instant', use.type === 'recorded' ? word('instant') : undefined, `${at}/params/instant`),
      ...unknown(
        definition,
        'event',
        use.type === 'times' || use.type === 'other-person' ? word('event') : undefined,
        `${at}/params/event`,
      ),
      ...unknown(definition, 'audience', use.type === 'complete' ? word('audience') : undefined, `${at}/params/audience`),
      ...unknown(definition, 'part', use.type === 'complete' ? word('part') : undefined, `${at}/params/part`),
      ...unknown(definition, 'audience', use.type === 'evaluated' ? word('by') : undefined, `${at}/params/by`),
      ...(use.type === 'marked' ? markProblems(subject, use, at) : []),
    ];
  });
}

/** What a guard asks for, or an event takes away, must be put by some event. */
function markProblems({ definition, actions }: Subject, { params }: PluginUse, at: string): Problem[] {
  const put = actions.filter(({ action }) => action.type === 'mark').map(({ action }) => text(action.params, 'mark'));
  const mark = text(params, 'mark');
  if (put.includes(mark)) return [];
  return [
    fault(
      'unknown-mark',
      `${at}/params/mark`,
      `Aucun événement ne pose la marque ${quoted(mark)} ; posées : ${listed([...new Set([...put, ...Object.keys(definition.marks ?? {})])])}.`,
    ),
  ];
}

function actionWords(subject: Subject): Problem[] {
  const { definition, plugins } = subject;
  return subject.actions.flatMap((placed) => {
    const { action, pointer: at } = placed;
    const audiences = plugins.effects.find(action.type)?.audienceParams ?? [];
    return [
      ...audiences.flatMap((name) => unknown(definition, 'audience', text(action.params, name) || undefined, `${at}/params/${name}`)),
      ...unknown(definition, 'instant', action.type === 'record' ? text(action.params, 'instant') : undefined, `${at}/params/instant`),
      ...(action.type === 'unmark' ? markProblems(subject, action, at) : []),
      ...(action.type === 'set-deadline' || action.type === 'extend-deadline' ? deadlineWords(subject, placed) : []),
    ];
  });
}

function deadlineWords({ definition, deadlines }: Subject, { action, pointer: at, event }: PlacedAction): Problem[] {
  const named = text(action.params, 'deadline');
  const keys = deadlines.map(({ key }) => key);
  const stranger = keys.includes(named)
    ? []
    : [fault('unknown-deadline', `${at}/params/deadline`, `L’échéance ${quoted(named)} n’existe pas ; échéances : ${listed(keys)}.`)];
  if (
    action.type !== 'set-deadline' ||
    isDateField(event === undefined ? undefined : definition.events[event], text(action.params, 'from'))
  )
    return stranger;
  return [
    ...stranger,
    fault(
      'deadline-without-date',
      `${at}/params/from`,
      `Le formulaire de l’événement n’a pas de champ date obligatoire ${quoted(text(action.params, 'from'))}.`,
    ),
  ];
}

function isDateField(event: EventDefinition | undefined, name: string): boolean {
  const { properties, required } = event?.form ?? {};
  const field = isRecord(properties) ? properties[name] : undefined;
  return isRecord(field) && field.format === 'date' && Array.isArray(required) && required.includes(name);
}
