import { type DeadlineView, type Progress } from '../dossiers/index.js';
import { type Tone } from '../../workflows/index.js';

/** One contract in one campaign, in the few words of a list, for one person. */
export interface DossierSummary {
  readonly id: string;
  readonly contractId: string;
  readonly campaignLabel: string;
  readonly year: number;
  readonly state: { readonly label: string; readonly tone: Tone };
  readonly progress: Progress;
  readonly deadline: DeadlineView | null;
  readonly mayAnswer: boolean;
  readonly mayClose: boolean;
  /** False until its first step: a campaign in preparation. */
  readonly started: boolean;
}

/** The dossier that a contract is known by today: one that runs, else the last one that has begun. */
export function currentOf(summaries: readonly DossierSummary[]): DossierSummary | undefined {
  const newestFirst = [...summaries].sort((one, other) => other.year - one.year);
  return newestFirst.find(({ deadline }) => deadline !== null) ?? newestFirst.find(({ started }) => started) ?? newestFirst[0];
}

/** What presses most comes first: the nearest deadline, then the least filled. */
export function byUrgency(one: DossierSummary, other: DossierSummary): number {
  const ends = ({ deadline }: DossierSummary): string => deadline?.lastDay ?? '9999';
  return ends(one).localeCompare(ends(other)) || (one.progress.rate ?? 101) - (other.progress.rate ?? 101);
}
