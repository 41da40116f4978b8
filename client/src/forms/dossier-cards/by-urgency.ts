import { type DossierCardView } from '../../api/types.js';

/** First what I may act on, then what ends first, then what is least filled. */
export function byUrgency(dossiers: readonly DossierCardView[]): DossierCardView[] {
  return [...dossiers].sort((a, b) => rank(a) - rank(b) || endOf(a) - endOf(b) || (a.rate ?? 100) - (b.rate ?? 100));
}

const rank = ({ mayAnswer, mayClose }: DossierCardView): number => (mayAnswer || mayClose ? 0 : 1);
const endOf = ({ deadline }: DossierCardView): number => (deadline === null ? Number.POSITIVE_INFINITY : Date.parse(deadline.at));
