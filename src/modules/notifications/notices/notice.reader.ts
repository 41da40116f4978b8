import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { isRecord } from '../../../shared/json.js';
import { type EffectCause } from '../../workflow-runtime/index.js';

/** What the mails about a dossier say of it, and of what happened to it. */
export interface Notice {
  readonly contract: string;
  readonly contractType: string;
  readonly entity: string;
  /** Whose doing is gathered: the establishment, or the contract where there is none. */
  readonly sourceId: string;
  readonly documents: number;
  /** Who acted; empty for the clock. */
  readonly actor: string;
  readonly reason: string;
  /** The journal row of what the mail is about; null for a reminder. */
  readonly row: string | null;
}

const NOTICE = `
  select c.name as contract, c.type as "contractType", coalesce(e.name, c.name) as entity, coalesce(e.id, c.id)::text as "sourceId",
         (select count(*)::int from app.document d where d.dossier_id = $1 and d.withdrawn_at is null) as documents,
         j.actor_name as actor, j.body as row
    from app.dossier s join app.contract c on c.id = s.contract_id
    left join lateral (select o.id, o.name from app.contract_party p join app.organisation o on o.id = p.organisation_id
       where p.contract_id = c.id and p.role = 'signatory' and o.kind = 'legal-entity' order by o.name limit 1) e on true
    left join lateral (select actor_name, body from app.journal
       where dossier_id = $1 and event = $2 and at = $3 order by seq desc limit 1) j on true
   where s.id = $1`;

type Row = Omit<Notice, 'reason' | 'actor'> & { readonly actor: string | null };

/** Reads the names that a mail needs, in the region of the transaction. */
@Injectable()
export class NoticeReader {
  async read(tx: EntityManager, dossierId: string, { event, at }: EffectCause): Promise<Notice | undefined> {
    const [found] = await tx.query<Row[]>(NOTICE, [dossierId, event, at]);
    return found && { ...found, actor: found.actor ?? '', reason: reasonOf(found.row) };
  }
}

/** What was given as the reason of a step, in the journal's own words. */
function reasonOf(body: string | null): string {
  const told: unknown = body === null ? null : JSON.parse(body);
  return isRecord(told) && typeof told.reason === 'string' ? told.reason : '';
}
