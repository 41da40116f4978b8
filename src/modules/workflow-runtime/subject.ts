import { type Calendar, type Snapshot, type Workflow } from '../../workflows/index.js';

/** Counters by audience, then by part, as the dossier keeps them. */
export type StoredCounters = Readonly<Record<string, Readonly<Record<string, { readonly required: number; readonly filled: number }>>>>;

/** A dossier as a step reads it: where it stands, and what says where it may go. */
export interface Subject {
  readonly id: string;
  readonly region: string;
  readonly contractId: string;
  readonly campaignId: string;
  readonly year: number;
  readonly templateHash: string | null;
  readonly workflow: Workflow;
  readonly snapshot: Snapshot;
  readonly calendar: Calendar;
  readonly version: number;
  readonly contentRev: number;
  readonly counters: StoredCounters;
  /** The time of the running transaction, by the Clock. */
  readonly now: Date;
}
