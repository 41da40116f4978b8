import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';

/** What the mails about a dossier say of it. */
export interface Notice {
  readonly contract: string;
  readonly contractType: string;
  readonly entity: string;
  readonly documents: number;
}

const NOTICE = `
  select c.name as contract, c.type as "contractType",
         coalesce((select o.name from app.contract_party p join app.organisation o on o.id = p.organisation_id
                   where p.contract_id = c.id and p.role = 'signatory' and o.kind = 'legal-entity' order by o.name limit 1), c.name) as entity,
         (select count(*)::int from app.document d where d.dossier_id = $1 and d.withdrawn_at is null) as documents
    from app.dossier s join app.contract c on c.id = s.contract_id
   where s.id = $1`;

/** Reads the names that a mail needs, in the region of the transaction. */
@Injectable()
export class NoticeReader {
  async read(tx: EntityManager, dossierId: string): Promise<Notice | undefined> {
    const [row] = await tx.query<Notice[]>(NOTICE, [dossierId]);
    return row;
  }
}
