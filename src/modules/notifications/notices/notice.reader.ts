import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type EffectCause } from '../../workflow-runtime/index.js';

/** What the mails about a dossier say of it. */
export interface Notice {
  readonly contract: string;
  readonly contractType: string;
  readonly entity: string;
  readonly documents: number;
  /** The journal row of what the mail is about; null for a reminder. */
  readonly row: string | null;
}

const NOTICE = `
  select c.name as contract, c.type as "contractType",
         coalesce((select o.name from app.contract_party p join app.organisation o on o.id = p.organisation_id
                   where p.contract_id = c.id and p.role = 'signatory' and o.kind = 'legal-entity' order by o.name limit 1), c.name) as entity,
         (select count(*)::int from app.document d where d.dossier_id = $1 and d.withdrawn_at is null) as documents,
         (select j.body from app.journal j where j.dossier_id = s.id and j.kind = 'event' and j.event = $2 and j.at = $3 order by j.seq desc limit 1) as row
    from app.dossier s join app.contract c on c.id = s.contract_id
   where s.id = $1`;

/** Reads the names that a mail needs, in the region of the transaction. */
@Injectable()
export class NoticeReader {
  async read(tx: EntityManager, dossierId: string, { event, at }: EffectCause): Promise<Notice | undefined> {
    const [row] = await tx.query<Notice[]>(NOTICE, [dossierId, event, at]);
    return row;
  }
}
