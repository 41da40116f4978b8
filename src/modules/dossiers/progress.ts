import { type Counter, type Counters, fillRate } from '../../forms/index.js';
import { type Actor, type Workflow } from '../../workflows/index.js';

export interface Progress extends Counter {
  readonly rate: number | null;
}

export function progress(counter: Counter): Progress {
  return { ...counter, rate: fillRate(counter) };
}

/** The percentage of one audience, over all parts. */
export function progressOf(counters: Counters, audience: string | undefined): Progress {
  const parts = Object.values((audience === undefined ? undefined : counters[audience]) ?? {});
  const sum = (key: keyof Counter): number => parts.reduce((total, counter) => total + counter[key], 0);
  return progress({ required: sum('required'), filled: sum('filled') });
}

/** Whose percentage a viewer reads: their own audience's where it answers anything, else that of the contract's parties. */
export function countedAudience(workflow: Workflow, actor: Actor, counters: Counters): string | undefined {
  return workflow.audiencesOf(actor).find((audience) => counters[audience] !== undefined) ?? partyAudience(workflow);
}

/** The audience of the contract's own establishments. */
export function partyAudience({ audiences }: Workflow): string | undefined {
  return Object.keys(audiences).find((name) => audiences[name]?.who === 'party');
}
