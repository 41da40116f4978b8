import { type AudienceDefinition, type Claim, type WorkflowDefinition } from '../definition.js';
import { type Actor, type Delegator, type Standing } from '../model.js';

/** The standings by which a person belongs to an audience (W6). */
export function standingsIn({ who }: AudienceDefinition, actor: Actor): Standing[] {
  return actor.standings.filter(({ as }) => (typeof who === 'string' || typeof as === 'string' ? as === who : as.body === who.body));
}

/** The audiences that a person belongs to, in the order of the definition. */
export function audiencesOf(definition: WorkflowDefinition, actor: Actor): string[] {
  return Object.entries(definition.audiences)
    .filter(([, audience]) => standingsIn(audience, actor).length > 0)
    .map(([name]) => name);
}

/** How far a person goes with one claim: not of that audience, of it without the right, with it on a part only, or with it. */
export type Answered = 'stranger' | 'no-right' | 'part-only' | readonly Granted[];

export interface Granted {
  readonly audience: string;
  /** Nobody, where the person holds the right themselves. */
  readonly onBehalfOf: Delegator | undefined;
}

/** What the person holds themselves; failing that, each of those who delegated it: a guard may refuse one and not another. */
export function answerClaim(definition: WorkflowDefinition, { audience, right }: Claim, actor: Actor): Answered {
  const known = definition.audiences[audience];
  const standings = known ? standingsIn(known, actor) : [];
  if (standings.length === 0) return 'stranger';
  const holding = standings.filter(({ rights }) => rights.includes(right));
  if (holding.length === 0) return 'no-right';
  // An event is an act on the whole subject: a standing on a part of it sends none.
  const whole = holding.filter(({ within }) => !within);
  if (whole.length === 0) return 'part-only';
  if (whole.some(({ onBehalfOf }) => !onBehalfOf)) return [{ audience, onBehalfOf: undefined }];
  const delegators = new Map(whole.map(({ onBehalfOf }) => [onBehalfOf?.id, onBehalfOf]));
  return [...delegators.values()].map((onBehalfOf) => ({ audience, onBehalfOf }));
}
