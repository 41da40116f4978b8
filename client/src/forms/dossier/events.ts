import { type DossierView, type EventView, type Reason } from '../../api/types.js';

/** Refusals that say « not yet complete »: such an act is prepared on a page, not refused on a button. */
const COMPLETENESS = /^(complete|completeness|workflow\.complete|form)\b/;

export function isAboutCompleteness(reason: Reason): boolean {
  return COMPLETENESS.test(reason.code);
}

/** An event whose page is worth opening now: allowed, or missing only answers, which the page lists with links. */
export function leadsSomewhere(event: EventView): boolean {
  return event.allowed || event.reasons.every(isAboutCompleteness);
}

export function eventOf(dossier: DossierView, name: string | undefined): EventView | undefined {
  return dossier.events.find((candidate) => candidate.event === name);
}
