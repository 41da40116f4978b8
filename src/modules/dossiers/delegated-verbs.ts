import { type Permit, type Verb, VERBS } from '../../workflows/index.js';
import { type DelegatedVerbsView } from './dto/dossier.view.js';
import { type Viewpoint } from './viewpoint.js';

/** What somebody may write only by delegation, and whose: what they may do themselves needs nobody else's name. */
export function delegatedVerbs({ subject: { workflow, snapshot }, actor }: Pick<Viewpoint, 'subject' | 'actor'>): DelegatedVerbsView[] {
  if (actor.standings.every(({ onBehalfOf }) => !onBehalfOf)) return [];
  const used = VERBS.flatMap((verb) => usedFor(verb, workflow.permissions(snapshot, actor)));
  const names = [...new Set(used.map(({ by }) => by))];
  return names.map((by) => ({ by, verbs: used.filter((one) => one.by === by).map(({ verb }) => verb) }));
}

/** One's own permits first, then the delegated ones that reach further, each delegator once. */
function usedFor(verb: Verb, permits: readonly Permit[]): { verb: Verb; by: string }[] {
  const able = permits.filter(({ do: verbs }) => verbs.includes(verb));
  const own = able.filter(({ onBehalfOf }) => !onBehalfOf);
  const lent = able.filter(({ onBehalfOf }) => onBehalfOf);
  const further = lent.filter((permit, index) => ![...own, ...lent.slice(0, index)].some((other) => covers(other, permit)));
  return [...new Set(further.map(({ onBehalfOf }) => onBehalfOf?.name ?? ''))].map((by) => ({ verb, by }));
}

/** Whether a permit opens, of the same scope and sections, all the instances of another. */
function covers(one: Permit, other: Permit): boolean {
  if (JSON.stringify(one.on) !== JSON.stringify(other.on)) return false;
  if (one.within && JSON.stringify(one.within) !== JSON.stringify(other.within)) return false;
  return one.instances === undefined || (other.instances?.every((instance) => one.instances?.includes(instance)) ?? false);
}
