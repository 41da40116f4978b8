import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Contact, type ContactFacts } from './contact.js';

/** Who corrects, and where. */
export interface Correction {
  readonly contractId: string;
  readonly facts: ContactFacts;
  readonly by: string;
  readonly at: Date;
}

const COLUMNS = 'id, name, function, email, phone, version';

/** Rows of administrative contacts, in the transaction's region. */
@Injectable()
export class ContactsStore {
  list(tx: EntityManager, contractId: string): Promise<Contact[]> {
    return tx.query(`select ${COLUMNS} from app.administrative_contact where contract_id = $1 order by name, id`, [contractId]);
  }

  async count(tx: EntityManager, contractId: string): Promise<number> {
    // The contract's row is held, so that two additions at once are counted one after the other.
    await tx.query('select 1 from app.contract where id = $1 for update', [contractId]);
    const [row] = await tx.query<{ n: number }[]>('select count(*)::int as n from app.administrative_contact where contract_id = $1', [
      contractId,
    ]);
    return row?.n ?? 0;
  }

  async add(tx: EntityManager, region: string, { contractId, facts, by, at }: Correction): Promise<Contact | undefined> {
    const sql = `insert into app.administrative_contact (contract_id, region, name, function, email, phone, changed_by, changed_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8) returning ${COLUMNS}`;
    const [row] = await tx.query<Contact[]>(sql, [contractId, region, facts.name, facts.function, facts.email, facts.phone, by, at]);
    return row;
  }

  /** True when the version that was read is still the last one. */
  async change(
    tx: EntityManager,
    { id, version }: Pick<Contact, 'id' | 'version'>,
    { contractId, facts, by, at }: Correction,
  ): Promise<boolean> {
    const sql = `with changed as (
      update app.administrative_contact set name = $4, function = $5, email = $6, phone = $7, changed_by = $8, changed_at = $9, version = version + 1
       where id = $1 and contract_id = $2 and version = $3 returning id)
      select count(*)::int as n from changed`;
    const [row] = await tx.query<{ n: number }[]>(sql, [
      id,
      contractId,
      version,
      facts.name,
      facts.function,
      facts.email,
      facts.phone,
      by,
      at,
    ]);
    return row?.n === 1;
  }

  async remove(tx: EntityManager, contractId: string, { id, version }: Pick<Contact, 'id' | 'version'>): Promise<boolean> {
    const sql = `with gone as (
      delete from app.administrative_contact where id = $1 and contract_id = $2 and version = $3 returning id)
      select count(*)::int as n from gone`;
    const [row] = await tx.query<{ n: number }[]>(sql, [id, contractId, version]);
    return row?.n === 1;
  }
}
