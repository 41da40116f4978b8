import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { CLOCK, RegionTransactions } from '../../../platform/index.js';
import { type Clock } from '../../../shared/clock.js';
import { type Person, StandingsService } from '../../identity/index.js';
import { type Contact, type ContactFacts } from './contact.js';
import { ContactsLockedError, ContactStaleError, TooManyContactsError } from './contacts.errors.js';
import { ContactsStore, type Correction } from './contacts.store.js';
import { mayEditContacts } from './may-edit-contacts.js';

const MOST = 50;

/** The administrative contacts of a contract: shown to all who may open it, corrected by those who answer for the list (S4-15). */
@Injectable()
export class ContactsService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly standings: StandingsService,
    private readonly store: ContactsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  add(person: Person, contractId: string, facts: ContactFacts): Promise<Contact[]> {
    return this.write(person, contractId, async (tx) => {
      if ((await this.store.count(tx, contractId)) >= MOST) throw new TooManyContactsError(MOST);
      await this.store.add(tx, person.region, await this.correction(tx, person, contractId, facts));
    });
  }

  change(person: Person, contractId: string, { id, version, ...facts }: Contact): Promise<Contact[]> {
    return this.write(person, contractId, async (tx) => {
      const correction = await this.correction(tx, person, contractId, facts);
      if (!(await this.store.change(tx, { id, version }, correction))) throw new ContactStaleError();
    });
  }

  remove(person: Person, contractId: string, known: Pick<Contact, 'id' | 'version'>): Promise<Contact[]> {
    return this.write(person, contractId, async (tx) => {
      if (!(await this.store.remove(tx, contractId, known))) throw new ContactStaleError();
    });
  }

  private write(person: Person, contractId: string, change: (tx: EntityManager) => Promise<void>): Promise<Contact[]> {
    return this.transactions.in(person.region, async (tx) => {
      const { standings } = await this.standings.of(tx, person, contractId);
      if (!mayEditContacts(standings)) throw new ContactsLockedError();
      await change(tx);
      return this.store.list(tx, contractId);
    });
  }

  private async correction(tx: EntityManager, { name }: Person, contractId: string, facts: ContactFacts): Promise<Correction> {
    const [row] = await tx.query<{ now: Date }[]>('select now() as now');
    return { contractId, facts, by: name, at: this.clock.at(row?.now ?? new Date(0)) };
  }
}
