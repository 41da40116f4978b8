import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { AppConfig, RegionTransactions } from '../../../platform/index.js';
import { DossierAccess, HeaderStore, type OpenDossier, viewpoint } from '../../dossiers/index.js';
import { type Person } from '../../identity/index.js';
import { type CalendarDay, deadlineCalendar } from './deadline-events.js';

/** The deadlines of a dossier, for the reader's own calendar. */
@Injectable()
export class DeadlineCalendar {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly access: DossierAccess,
    private readonly headers: HeaderStore,
    private readonly config: AppConfig,
  ) {}

  /** @throws DossierAbsentError when it is not there, or not for this person. */
  of(person: Person, dossierId: string): Promise<{ name: string; text: string }> {
    return this.transactions.in(person.region, async (tx) => {
      const open = await this.access.open(tx, person, dossierId);
      const header = await this.headers.read(tx, dossierId);
      const { version: sequence, now } = open.subject;
      const text = deadlineCalendar({ dossierId, header, days: daysOf(open), publicUrl: this.config.publicUrl, sequence, now });
      return { name: `echeances-${header.contract.name}-${header.campaign.year}.ics`, text };
    });
  }
}

/** The deadlines that are armed now: what lies further on is armed when its step begins. */
function daysOf(open: OpenDossier): CalendarDay[] {
  const { workflow, snapshot } = open.subject;
  const { label } = workflow.band(snapshot, viewpoint(open).audience);
  return Object.entries(snapshot.due).map(([key, { at }]) => ({
    key,
    day: DateTime.fromISO(at).minus({ milliseconds: 1 }).setZone('Europe/Paris').toFormat('yyyy-MM-dd'),
    label: `Dernier jour de l’étape «\u00a0${label}\u00a0»`,
  }));
}
