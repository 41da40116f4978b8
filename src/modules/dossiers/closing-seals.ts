import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { JournalSealer, type Subject } from '../workflow-runtime/index.js';
import { asksForAnswers, closingEvents } from './closing-events.js';
import { partyAudience } from './progress.js';
import { type Seal, sealIn, sealOf } from './seal.js';
import { SealStore } from './seal.store.js';

/** How the seals of one region stand. */
export interface SealVerdict {
  /** Closings whose content is still what was sealed. */
  readonly intact: number;
  /** Closings followed by other content, for instance once reopened: nothing is left to compare with. */
  readonly changedSince: number;
  /** Closings whose content is not what was sealed, though nothing in the journal says that it changed. */
  readonly broken: readonly string[];
}

/** What a closing closed, in one hash, computed in the transaction of the step and kept in its journal row. */
@Injectable()
export class ClosingSeals {
  constructor(private readonly store: SealStore) {}

  /** Reads after the subject: content that came in between fails the step's compare, and the step is tried again (W12). */
  @JournalSealer(true)
  async seal(tx: EntityManager, subject: Subject, event: string): Promise<Seal | undefined> {
    return isClosing(subject, event) ? sealOf(await this.store.read(tx, subject.id)) : undefined;
  }

  /** Computes the last seal of each dossier again, where nothing changed since. */
  async verifyAll(tx: EntityManager): Promise<SealVerdict> {
    const closings = await this.store.lastClosings(tx);
    const untouched = closings.filter(({ changedSince }) => !changedSince);
    const broken: string[] = [];
    for (const { dossierId, body } of untouched) {
      const kept = sealIn(body);
      const sealed = await this.store.read(tx, dossierId);
      if (kept && sealOf({ ...sealed, seq: kept.seq }).sha256 !== kept.sha256) broken.push(dossierId);
    }
    return { intact: untouched.length - broken.length, changedSince: closings.length - untouched.length, broken };
  }
}

/** The event ends a time of writing, and the establishments could write until now. */
function isClosing({ workflow, snapshot }: Subject, event: string): boolean {
  const party = partyAudience(workflow);
  const verb = asksForAnswers(workflow) ? 'answer' : 'attach';
  const writes = party !== undefined && workflow.grants(snapshot, party).some(({ do: verbs }) => verbs.includes(verb));
  return writes && closingEvents(workflow).includes(event);
}
