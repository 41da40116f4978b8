import { Injectable } from '@nestjs/common';
import { RegionTransactions } from '../../../platform/index.js';
import { type Person } from '../../identity/index.js';
import { JournalReader } from '../../journal/index.js';
import { DossierAccess } from '../dossier-access.js';
import { type HistoryQuery } from '../dto/history.query.js';
import { type HistoryView } from '../dto/timeline.view.js';
import { isPartyOnly } from '../is-party-only.js';
import { movements } from '../movements.presenter.js';

const PAGE = 20;

/** All that happened to a dossier, from its last movement back to its opening. */
@Injectable()
export class HistoryService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly access: DossierAccess,
    private readonly journal: JournalReader,
  ) {}

  view(person: Person, id: string, { before, event }: HistoryQuery): Promise<HistoryView> {
    return this.transactions.in(person.region, async (tx) => {
      const { subject, actor } = await this.access.open(tx, person, id);
      const rows = await this.journal.latest(tx, id, { limit: PAGE + 1, before, event, partyOnly: isPartyOnly(actor) });
      const shown = rows.slice(0, PAGE);
      return { movements: movements(shown, subject), next: rows.length > PAGE ? (shown.at(-1)?.seq ?? null) : null };
    });
  }
}
