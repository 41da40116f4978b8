import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Person } from '../identity/index.js';
import { RegionsService } from '../organisations/index.js';
import { type Remover } from './remover.js';

/** An entity and its sites are one establishment. Who has left it is still the author of what they deposited there. */
const COLLEAGUES = `select distinct m.person_id as id from app.membership m join app.organisation o on o.id = m.organisation_id
  where coalesce(o.parent_id, o.id) in (select coalesce(mine.parent_id, mine.id) from app.organisation mine where mine.id = any($1))`;

/** Says whose documents a person may take away, by the settings of their region. */
@Injectable()
export class Removers {
  constructor(private readonly regions: RegionsService) {}

  async of(tx: EntityManager, person: Person): Promise<Remover> {
    const { deletion } = (await this.regions.get(person.region, tx)).settings.documents;
    const colleagues = deletion === 'colleagues-current-year' ? await this.colleagues(tx, person) : [];
    return { id: person.id, deletion, colleagues: new Set(colleagues) };
  }

  private async colleagues(tx: EntityManager, { memberships }: Person): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(COLLEAGUES, [memberships.map(({ organisation }) => organisation.id)]);
    return rows.map(({ id }) => id);
  }
}
