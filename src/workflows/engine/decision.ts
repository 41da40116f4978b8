import { type Reason } from '../../shared/reason.js';
import { type Delegator, type Occurrence, type Snapshot } from '../model.js';
import { type WorkflowPlugins } from '../plugins/workflow-plugins.js';
import { answerClaim, type Answered, type Granted } from './audiences.js';
import { type Compiled, type CompiledTransition } from './compiled.js';
import { reasonsAgainst } from './guard-verdict.js';

/** What a verdict is asked on: an occurrence, less what only a step needs. */
export type Request = Pick<Occurrence, 'event' | 'actor' | 'facts'>;

/** One transition, judged: allowed as an audience (none for the clock), or refused at one of two gates. */
export type Verdict =
  | {
      readonly allowed: true;
      readonly index: number;
      readonly audience: string | undefined;
      readonly onBehalfOf: Delegator | undefined;
    }
  | { readonly allowed: false; readonly gate: 'by'; readonly reasons: readonly Reason[] }
  | { readonly allowed: false; readonly gate: 'guard'; readonly reasons: readonly Reason[]; readonly onBehalfOf: Delegator | undefined };

/** A transition that may be taken. */
export type Allowed = Extract<Verdict, { readonly allowed: true }>;

/** Judges one transition: first who asks, then its guard, once for each audience that the person may act as and in each name. */
export function judge(
  compiled: Compiled,
  transition: CompiledTransition,
  at: { snapshot: Snapshot; request: Request },
  plugins: WorkflowPlugins,
): Verdict {
  const { by, guard } = transition.definition;
  const { actor, event, facts } = at.request;
  if (by === 'clock' || actor === 'clock') {
    if (by !== actor) return { allowed: false, gate: 'by', reasons: [{ code: by === 'clock' ? 'clock-only' : 'person-only' }] };
    return guarded([{ audience: undefined, onBehalfOf: undefined }]);
  }
  const claims = by.map((claim) => ({ ...claim, answer: answerClaim(compiled.definition, claim, actor) }));
  const granted = claims.flatMap(({ answer }) => (typeof answer === 'string' ? [] : answer));
  if (granted.length > 0) return guarded(ownFirst(granted));
  const lacking = claims.flatMap(({ right, answer }) => lackOf(right, answer));
  return { allowed: false, gate: 'by', reasons: lacking.length > 0 ? lacking : [{ code: 'audience-missing' }] };

  function guarded(ways: readonly Way[]): Verdict {
    const reasons: Reason[] = [];
    for (const { audience, onBehalfOf } of ways) {
      const against = reasonsAgainst(guard, { snapshot: at.snapshot, actor, onBehalfOf, audience, facts, event }, plugins);
      if (against.length === 0) return { allowed: true, index: transition.index, audience, onBehalfOf };
      reasons.push(...against);
    }
    return { allowed: false, gate: 'guard', reasons, onBehalfOf: ways[0]?.onBehalfOf };
  }
}

function lackOf(right: string, answer: Answered): Reason[] {
  if (answer === 'part-only') return [{ code: 'delegation-part-only' }];
  return answer === 'no-right' ? [{ code: 'right-missing', params: { right } }] : [];
}

/** As whom an event may be sent; the clock is nobody. */
type Way = Pick<Granted, 'onBehalfOf'> & { readonly audience: string | undefined };

/** What somebody holds themselves comes before what was delegated to them. */
function ownFirst(granted: readonly Granted[]): Granted[] {
  return [...granted.filter(({ onBehalfOf }) => !onBehalfOf), ...granted.filter(({ onBehalfOf }) => onBehalfOf)];
}

/** Why nothing was allowed: the reasons of the transitions that came furthest, each once. */
export function reasonsOf(verdicts: readonly Verdict[]): Reason[] {
  const refusals = verdicts.filter((verdict) => !verdict.allowed);
  const atGuard = refusals.filter(({ gate }) => gate === 'guard');
  return distinct((atGuard.length > 0 ? atGuard : refusals).flatMap(({ reasons }) => reasons));
}

function distinct(reasons: readonly Reason[]): Reason[] {
  const seen = new Map(reasons.map((reason) => [JSON.stringify(reason), reason]));
  const list = [...seen.values()];
  // « Not your business » adds nothing to « you lack the right ».
  const telling = list.filter(({ code }) => code !== 'audience-missing' && code !== 'clock-only');
  return telling.length > 0 ? telling : list.slice(0, 1);
}
