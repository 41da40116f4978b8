import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { type DossierHeader } from '../../dossiers/index.js';

/** One day by which something must be done. */
export interface CalendarDay {
  readonly key: string;
  /** The last day, included: `YYYY-MM-DD`. */
  readonly day: string;
  readonly label: string;
}

export interface CalendarSource {
  readonly dossierId: string;
  readonly header: DossierHeader;
  readonly days: readonly CalendarDay[];
  readonly publicUrl: string;
  /** Grows with each change of the dossier: a calendar that reads the file again moves its entries. */
  readonly sequence: number;
  readonly now: Date;
}

const DAY_SECONDS = 86_400;
/** A week before, and the day before. */
const REMINDERS = [7 * DAY_SECONDS, DAY_SECONDS];

/** The deadlines as a calendar file (RFC 5545): whole days, two reminders each, known by an id that stays when the date moves. */
export function deadlineCalendar({ dossierId, header, days, publicUrl, sequence, now }: CalendarSource): string {
  const { contract, entity, campaign } = header;
  // No name for the calendar itself: the library writes it as it is, line breaks and all.
  const calendar = ical({ prodId: '-//e-CARS//echeances//FR' });
  for (const { key, day, label } of days) {
    calendar.createEvent({
      id: `${dossierId}-${key}@${new URL(publicUrl).hostname}`,
      sequence,
      stamp: now,
      start: new Date(day),
      end: new Date(Date.parse(day) + DAY_SECONDS * 1000),
      allDay: true,
      summary: `${label}\u00a0: ${contract.name}`,
      description: `${entity.name}, ${campaign.label}. Dernier jour inclus, jusqu’à 23\u00a0h\u00a059, heure de Paris.`,
      url: `${publicUrl}/contrats/${contract.id}?dossier=${dossierId}`,
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: REMINDERS.map((trigger) => ({ type: ICalAlarmType.display, trigger, description: label })),
    });
  }
  return calendar.toString();
}
