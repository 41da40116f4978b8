import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';

/** What names a dossier: its contract, its first establishment, its campaign. */
export interface DossierHeader {
  readonly contract: { readonly id: string; readonly name: string; readonly type: string };
  readonly entity: { readonly finess: string; readonly name: string };
  readonly campaign: { readonly id: string; readonly label: string; readonly year: number };
}

/** The first establishment is the signatory's legal entity, or the signatory itself. */
const HEADER = `select jsonb_build_object('id', c.id, 'name', c.name, 'type', c.type) as contract,
    coalesce((select jsonb_build_object('finess', coalesce(l.finess, o.finess, ''), 'name', coalesce(l.name, o.name))
       from app.contract_party p join app.organisation o on o.id = p.organisation_id
       left join app.organisation l on l.id = o.parent_id and o.kind = 'site'
      where p.contract_id = c.id and o.kind in ('legal-entity', 'site') order by p.role desc, o.kind, o.finess limit 1),
      jsonb_build_object('finess', '', 'name', '')) as entity,
    jsonb_build_object('id', k.id, 'label', k.label, 'year', k.year) as campaign
  from app.dossier d join app.contract c on c.id = d.contract_id join app.campaign k on k.id = d.campaign_id where d.id = $1`;

@Injectable()
export class HeaderStore {
  async read(tx: EntityManager, dossierId: string): Promise<DossierHeader> {
    const rows = await tx.query<DossierHeader[]>(HEADER, [dossierId]);
    if (!rows[0]) throw new Error(`Dossier ${dossierId} has no header`);
    return rows[0];
  }
}
