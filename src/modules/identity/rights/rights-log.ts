import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type JsonObject } from '../../../shared/json.js';
import { type Person } from '../people/person.js';

export const RIGHTS_ACTS = [
  'invited',
  'invited-again',
  'invitation-cancelled',
  'rights-changed',
  'membership-ended',
  'former-login-changed',
  'delegation-signed',
  'delegation-accepted',
  'delegation-declined',
  'delegation-revoked',
] as const;

/** Something that changed, or may change, what somebody is allowed to do. */
export interface RightsChange {
  readonly organisationId: string;
  readonly act: (typeof RIGHTS_ACTS)[number];
  readonly subject: { readonly id: string; readonly name: string };
  readonly detail: JsonObject;
}

export interface RightsLogRow {
  readonly at: Date;
  readonly actorName: string;
  readonly subjectName: string;
  readonly act: RightsChange['act'];
  readonly detail: JsonObject;
}

/** Who gave which right to whom, in the very transaction that does it. The database lets nobody change or remove a row. */
@Injectable()
export class RightsLog {
  async write(tx: EntityManager, actor: Person, { organisationId, act, subject, detail }: RightsChange, at: Date): Promise<void> {
    await tx.query(
      `insert into app.rights_log (region, organisation_id, at, actor_id, actor_name, subject_id, subject_name, act, detail)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [actor.region, organisationId, at, actor.id, actor.name, subject.id, subject.name, act, JSON.stringify(detail)],
    );
  }

  /** The last changes of these organisations, newest first. */
  latest(tx: EntityManager, organisationIds: readonly string[], limit: number): Promise<RightsLogRow[]> {
    return tx.query(
      `select at, actor_name as "actorName", subject_name as "subjectName", act, detail
         from app.rights_log where organisation_id = any($1) order by id desc limit $2`,
      [organisationIds, limit],
    );
  }
}
