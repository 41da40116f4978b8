import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { CLOCK } from '../../platform/index.js';
import { type Clock } from '../../shared/clock.js';
import { type Calendar, type Snapshot } from '../../workflows/index.js';
import { WorkflowDefinitions } from '../workflow-definitions/index.js';
import { type Receipt } from './receipt.js';
import { type StoredCounters, type Subject } from './subject.js';
import { timerRows } from './timer-rows.js';

interface Row {
  readonly id: string;
  readonly region: string;
  readonly contract_id: string;
  readonly campaign_id: string;
  readonly year: number;
  readonly template_hash: string | null;
  readonly workflow_hash: string;
  readonly snapshot: Snapshot;
  readonly calendar: Calendar;
  readonly version: number;
  readonly content_rev: number;
  readonly counters: StoredCounters;
  readonly now: Date;
  readonly done_hash: string | null;
  readonly timer_due: Date | null;
}

export interface Lookup {
  readonly dossierId: string;
  readonly receiptOf?: Receipt;
  readonly timer?: string;
  /** Holds the dossier's row until the end of the transaction: for content, which never competes with itself. */
  readonly lock?: boolean;
}

export interface Found {
  readonly subject: Subject;
  /** Hash of the request that was done under the receipt asked for. */
  readonly doneHash: string | undefined;
  /** When the timer asked for falls due; nothing when it is not armed any more. */
  readonly timerDue: Date | undefined;
}

const READ = `select d.id, d.region, d.contract_id, d.campaign_id, c.year, d.template_hash, d.workflow_hash, d.snapshot, c.calendar,
    d.version, d.content_rev, d.counters, now() as now,
    (select encode(i.request, 'hex') from app.idempotency i where i.id = decode($2, 'hex')) as done_hash,
    (select t.due from app.deadline t where t.dossier_id = d.id and t.key = $3) as timer_due
  from app.dossier d join app.campaign c on c.id = d.campaign_id where d.id = $1`;

/** The two statements of a step (P2): the read here, and the functions of the database that compare and set. */
@Injectable()
export class StepStore {
  constructor(
    private readonly definitions: WorkflowDefinitions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async read(tx: EntityManager, { dossierId, receiptOf, timer, lock }: Lookup): Promise<Found | undefined> {
    const rows = await tx.query<Row[]>(lock ? `${READ} for no key update of d` : READ, [dossierId, receiptOf?.id ?? null, timer ?? null]);
    return rows[0] && this.found(tx, rows[0]);
  }

  /** One statement: all of the step, or nothing when the dossier is not as it was read any more. */
  async step(tx: EntityManager, subject: Subject, step: object): Promise<true | undefined> {
    const rows = await tx.query<unknown[]>('select version from app.step($1, $2, $3, $4, $5)', [
      ...compared(subject),
      JSON.stringify(step),
    ]);
    return rows.length === 1 || undefined;
  }

  /** One statement: the reminder's mails wait in the outbox and its row is the next timer's, or neither. */
  async remind(tx: EntityManager, subject: Subject, key: string, effects: readonly object[]): Promise<true | undefined> {
    const { region, id, version, workflow, snapshot, calendar } = subject;
    const remind = { key, timers: timerRows(workflow.timers(snapshot, calendar)), effects };
    const rows = await tx.query<{ sent: boolean }[]>('select app.remind($1, $2, $3, $4) as sent', [
      region,
      id,
      version,
      JSON.stringify(remind),
    ]);
    return rows[0]?.sent === true || undefined;
  }

  private async found(tx: EntityManager, row: Row): Promise<Found> {
    const workflow = await this.definitions.get(tx, row.workflow_hash);
    return {
      doneHash: row.done_hash ?? undefined,
      timerDue: row.timer_due ?? undefined,
      subject: { ...subjectOf(row), workflow, now: this.clock.at(row.now) },
    };
  }
}

function subjectOf(row: Row): Omit<Subject, 'workflow' | 'now'> {
  return {
    id: row.id,
    region: row.region,
    contractId: row.contract_id,
    campaignId: row.campaign_id,
    year: row.year,
    templateHash: row.template_hash,
    snapshot: row.snapshot,
    calendar: row.calendar,
    version: row.version,
    contentRev: row.content_rev,
    counters: row.counters,
  };
}

function compared({ region, id, version, contentRev }: Subject): unknown[] {
  return [region, id, version, contentRev];
}
