import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { RegionTransactions } from '../../../platform/index.js';
import { type Workflow } from '../../../workflows/index.js';
import { type Person } from '../../identity/index.js';
import { WorkflowDefinitions } from '../../workflow-definitions/index.js';
import { type AlertsQuery } from '../dto/alerts.query.js';
import { type AlertsView } from '../dto/alerts.view.js';
import { type MarkReadRequest } from '../dto/mark-read.request.js';
import { groups, kindOf } from './inbox.presenter.js';
import { InboxScopes } from './inbox.scopes.js';
import { type InboxRow, InboxStore } from './inbox.store.js';

const PAGE = 20;

/** « Alertes »: what others did on the person's contracts, and what of it is new to them. */
@Injectable()
export class InboxService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly scopes: InboxScopes,
    private readonly store: InboxStore,
    private readonly workflows: WorkflowDefinitions,
  ) {}

  view(person: Person, { kind, only, page }: AlertsQuery): Promise<AlertsView> {
    return this.transactions.in(person.region, async (tx) => {
      const scope = await this.scopes.of(tx, person);
      const rows = await this.store.list(tx, scope);
      const wanted = rows.filter((row) => (kind === undefined || kindOf(row) === kind) && (only === undefined || row.unread));
      const all = groups(wanted, await this.workflowsOf(tx, wanted));
      return {
        asOf: scope.now.toISOString(),
        unread: rows.filter(({ unread }) => unread).length,
        page,
        pages: Math.max(1, Math.ceil(all.length / PAGE)),
        total: all.length,
        groups: all.slice((page - 1) * PAGE, page * PAGE),
      };
    });
  }

  unread(person: Person): Promise<number> {
    return this.transactions.in(person.region, async (tx) => this.store.unread(tx, await this.scopes.of(tx, person)));
  }

  async mark(person: Person, { upTo, dossierId }: MarkReadRequest): Promise<number> {
    return this.transactions.in(person.region, async (tx) => {
      const scope = await this.scopes.of(tx, person);
      await this.store.mark(tx, scope, new Date(upTo), dossierId ?? null);
      return this.store.unread(tx, scope);
    });
  }

  visit(person: Person): Promise<Date | null> {
    return this.transactions.in(person.region, async (tx) => this.store.visit(tx, await this.scopes.of(tx, person)));
  }

  private async workflowsOf(tx: EntityManager, rows: readonly InboxRow[]): Promise<Map<string, Workflow>> {
    const found = new Map<string, Workflow>();
    for (const hash of new Set(rows.map(({ workflowHash }) => workflowHash))) found.set(hash, await this.workflows.get(tx, hash));
    return found;
  }
}
