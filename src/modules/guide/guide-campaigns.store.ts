import { Inject, Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { type EntityManager } from 'typeorm';
import { CLOCK } from '../../platform/index.js';
import { type Clock } from '../../shared/clock.js';
import { type Calendar } from '../../workflows/index.js';

export interface CampaignRow {
  readonly id: string;
  readonly label: string;
  readonly year: number;
  readonly contractType: string;
  readonly calendar: Calendar;
  readonly templateHash: string | null;
  readonly workflowHash: string;
}

/** Of each type of contract, the last campaign that has begun; one to come only where none has. */
const CAMPAIGNS = `select distinct on (c.contract_type) c.id, c.label, c.year, c.contract_type as "contractType", c.calendar,
    c.template_hash as "templateHash", c.workflow_hash as "workflowHash"
  from app.campaign c where exists (select 1 from app.dossier d where d.campaign_id = c.id and d.contract_id = any($1))
  order by c.contract_type, coalesce((select min(w.value->>'open') from jsonb_each(c.calendar) w) <= $2, true) desc, c.year desc, c.created_at desc, c.id`;

/** Which campaigns a guide tells. */
@Injectable()
export class GuideCampaignsStore {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  async of(tx: EntityManager, contractIds: readonly string[]): Promise<CampaignRow[]> {
    return tx.query(CAMPAIGNS, [contractIds, await this.today(tx)]);
  }

  private async today(tx: EntityManager): Promise<string> {
    const [row] = await tx.query<{ at: Date }[]>('select now() as at');
    return DateTime.fromJSDate(this.clock.at(row?.at ?? new Date(0)), { zone: 'Europe/Paris' }).toFormat('yyyy-MM-dd');
  }
}
