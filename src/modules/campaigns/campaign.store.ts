import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Counters } from '../../forms/index.js';
import { type Calendar, type Snapshot } from '../../workflows/index.js';

export interface Campaign {
  readonly id: string;
  readonly label: string;
  readonly year: number;
  readonly contract_type: string;
  readonly template_hash: string | null;
  readonly workflow_hash: string;
  readonly calendar: Calendar;
}

/** One dossier of a campaign, by what the agency follows. */
export interface FollowedDossier {
  readonly id: string;
  readonly campaign_id: string;
  readonly contract_id: string;
  readonly contract_name: string;
  readonly entity: { readonly finess: string; readonly name: string };
  readonly snapshot: Snapshot;
  readonly counters: Counters;
  readonly last_at: Date | null;
  /** Events that ended the establishments' writing, with who sent them: the last one first. */
  readonly closed_by: string | null;
}

const CAMPAIGNS = 'select id, label, year, contract_type, template_hash, workflow_hash, calendar from app.campaign';

const DOSSIERS = `select d.id, d.campaign_id, d.contract_id, c.name as contract_name, d.snapshot, d.counters,
    coalesce((select jsonb_build_object('finess', coalesce(l.finess, o.finess, ''), 'name', coalesce(l.name, o.name))
       from app.contract_party p join app.organisation o on o.id = p.organisation_id
       left join app.organisation l on l.id = o.parent_id and o.kind = 'site'
      where p.contract_id = c.id and o.kind in ('legal-entity', 'site') order by p.role desc, o.kind, o.finess limit 1),
      jsonb_build_object('finess', '', 'name', '')) as entity,
    (select j.at from app.journal j where j.dossier_id = d.id order by j.seq desc limit 1) as last_at,
    (select j.actor from app.journal j where j.dossier_id = d.id and j.kind = 'event' and j.event = any($2) order by j.seq desc limit 1) as closed_by
  from app.dossier d join app.contract c on c.id = d.contract_id where d.campaign_id = any($1) order by c.name, d.id`;

@Injectable()
export class CampaignStore {
  list(tx: EntityManager): Promise<Campaign[]> {
    return tx.query(`${CAMPAIGNS} order by year desc, label, id`);
  }

  async find(tx: EntityManager, id: string): Promise<Campaign | undefined> {
    const rows = await tx.query<Campaign[]>(`${CAMPAIGNS} where id = $1`, [id]);
    return rows[0];
  }

  /** `closings`: the events that end the establishments' writing. */
  dossiers(tx: EntityManager, campaignIds: readonly string[], closings: readonly string[]): Promise<FollowedDossier[]> {
    return tx.query(DOSSIERS, [campaignIds, closings]);
  }
}
