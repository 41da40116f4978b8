import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { isRecord } from '../../../shared/json.js';
import { READ_BY_PARTY } from '../../journal/index.js';
import { type EffectCause } from '../../workflow-runtime/index.js';

/** What the mails about a dossier say of it, and of what happened to it. */
export interface Notice {
  readonly contract: string;
  readonly contractType: string;
  readonly entity: string;
  /** Whose doing is told and gathered: the establishment (the contract where there is none), or the agency or body that wrote. */
  readonly source: string;
  readonly sourceId: string;
  /** False for what evaluators are writing: an establishment reads it once a step has given it out. */
  readonly readByParty: boolean;
  readonly documents: number;
  /** Who acted; empty for the clock. */
  readonly actor: string;
  readonly reason: string;
  /** The journal row of what the mail is about; null for a reminder. */
  readonly row: string | null;
}

const NOTICE = `
  select c.name as contract, c.type as "contractType", coalesce(e.name, c.name) as entity,
         coalesce(w.name, e.name, c.name) as source, coalesce(w.id, e.id, c.id)::text as "sourceId",
         coalesce(j."readByParty", true) as "readByParty",
         (select count(*)::int from app.document d where d.dossier_id = $1 and d.withdrawn_at is null) as documents,
         j.actor_name as actor, j.body as row
    from app.dossier s join app.contract c on c.id = s.contract_id
    left join lateral (select o.id, o.name from app.contract_party p join app.organisation o on o.id = p.organisation_id
       where p.contract_id = c.id and p.role = 'signatory' and o.kind = 'legal-entity' order by o.name limit 1) e on true
    left join lateral (select j.actor, j.actor_name, j.body, ${READ_BY_PARTY} as "readByParty" from app.journal j
       where dossier_id = $1 and event = $2 and at = $3 and actor = $4 order by seq desc limit 1) j on true
    left join lateral (select o.id, o.name from app.membership m join app.organisation o on o.id = m.organisation_id
       where m.person_id = j.actor and not j."readByParty" order by o.name limit 1) w on true
   where s.id = $1`;

type Row = Omit<Notice, 'reason' | 'actor'> & { readonly actor: string | null };

/** Reads the names that a mail needs, in the region of the transaction. */
@Injectable()
export class NoticeReader {
  async read(tx: EntityManager, dossierId: string, { event, at, actor }: EffectCause): Promise<Notice | undefined> {
    const [found] = await tx.query<Row[]>(NOTICE, [dossierId, event, at, actor]);
    return found && { ...found, actor: found.actor ?? '', reason: reasonOf(found.row) };
  }
}

/** What was given as the reason of a step, in the journal's own words. */
function reasonOf(body: string | null): string {
  const told: unknown = body === null ? null : JSON.parse(body);
  return isRecord(told) && typeof told.reason === 'string' ? told.reason : '';
}
