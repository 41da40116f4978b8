import { type DossierView, type EventView } from '../../api/types.js';

/** Refusals that the act's own page answers: it lists what is missing, and asks for a reason or a form. */
const ANSWERED_ON_ITS_PAGE: ReadonlySet<string> = new Set(['incomplete', 'pieces-missing', 'reason-missing', 'form-invalid']);

/** An event whose page is worth opening now: allowed, or held back only by what the page itself brings. */
export function leadsSomewhere(event: EventView): boolean {
  return event.allowed || event.reasons.every(({ code }) => ANSWERED_ON_ITS_PAGE.has(code));
}

/** The acts that have their turn: one that answers what nobody has asked has none. */
export function shownEvents({ events }: DossierView): readonly EventView[] {
  return events.filter(({ reasons }) => !reasons.some(({ code }) => code === 'mark-missing'));
}

export function eventOf(dossier: DossierView, name: string | undefined): EventView | undefined {
  return dossier.events.find((candidate) => candidate.event === name);
}
