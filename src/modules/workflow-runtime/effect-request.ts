import { type EntityManager } from 'typeorm';
import { type ActionRequest } from '../../workflows/index.js';

/** What happened that asked for an effect. */
export interface EffectCause {
  /** An event, a verb of content (`attach`), or the key of the reminder that fell due. */
  readonly event: string;
  /** A person's id, or `clock`. */
  readonly actor: string;
  readonly at: string;
  /** The question whose content was written. */
  readonly question?: string;
  /** Distinguishes what one dossier asked for at one moment; also the outbox's deduplication key. */
  readonly occurrence: string;
}

/** What a handler receives: in the step's own transaction, or after its commit, at least once. */
export interface EffectRequest {
  readonly region: string;
  readonly dossierId: string;
  readonly effect: string;
  readonly params: ActionRequest['params'];
  readonly cause: EffectCause;
  /** The step's transaction: only for effects of the phase `in-transaction`; a throw cancels the step. */
  readonly tx?: EntityManager;
}

/** The kind of the outbox rows that carry effects to their handlers after the commit. */
export const EFFECT_JOB = 'workflow-effect';

/** A row of the outbox, as `app.enqueue` reads it. */
export interface EffectRow {
  readonly kind: typeof EFFECT_JOB;
  readonly payload: Omit<EffectRequest, 'region' | 'tx'>;
  readonly dedupKey: string;
}

/** Effects to run after the commit, as rows of the outbox. */
export function effectRows(dossierId: string, actions: readonly ActionRequest[], cause: EffectCause): EffectRow[] {
  return actions.map(({ type, params }, index) => ({
    kind: EFFECT_JOB,
    payload: { dossierId, effect: type, params, cause },
    dedupKey: `${dossierId}:${cause.occurrence}:${index}`,
  }));
}
