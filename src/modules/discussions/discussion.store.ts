import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type FormQuestion } from '../../forms/index.js';
import { type MessageRow } from './message.js';

/** Where a message stands. */
export interface Place {
  readonly region: string;
  readonly dossierId: string;
  readonly question: Pick<FormQuestion, 'id' | 'instance'>;
}

/** A message as its author sends it; `id` is theirs, so that sending it twice writes it once. */
export interface NewMessage {
  readonly id: string;
  readonly audience: string;
  readonly text: string;
}

/** Who says it. */
export interface Author {
  readonly id: string;
  readonly name: string;
}

/** What the people of one audience say among themselves in one dossier. */
export interface CircleOfDossier {
  readonly dossierId: string;
  readonly audience: string;
}

/** A dossier where something was said. */
export interface ActiveDossier {
  readonly dossierId: string;
  readonly contractId: string;
  readonly workflowHash: string;
}

/** Dossiers in which one person's discussions are looked at: the latest. */
const MOST_ACTIVE = 500;
const ENTER = "select set_config('app.person', $1, true), set_config('app.circles', $2, true)";
const COLUMNS = 'id, audience, author_id, author_name, body, written_at, edited_at, deleted_at';
const ADD = `with said as (
    insert into app.discussion_message (dossier_id, question_id, instance, region, id, audience, author_id, author_name, body, written_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing returning dossier_id, region, written_at)
  insert into app.discussion_activity as a (dossier_id, region, last_at) select dossier_id, region, written_at from said
  on conflict (dossier_id) do update set last_at = greatest(a.last_at, excluded.last_at)`;
const ACTIVE = `select d.id as "dossierId", d.contract_id as "contractId", d.workflow_hash as "workflowHash"
  from app.discussion_activity a join app.dossier d on d.id = a.dossier_id
 where d.contract_id = any($1) and a.last_at > $2 order by a.last_at desc limit ${String(MOST_ACTIVE)}`;
const HERE = 'dossier_id = $1 and question_id = $2 and instance = $3';

/** Discussions, behind a policy that knows regions, circles and authors. */
@Injectable()
export class DiscussionStore {
  /** Until the end of the transaction: these circles in this person's name, and no other row. Row-level security asks. */
  async enter(tx: EntityManager, personId: string, circles: readonly CircleOfDossier[]): Promise<void> {
    await tx.query(ENTER, [personId, circles.map(({ dossierId, audience }) => `${dossierId}/${audience}`).join(',')]);
  }

  /** Of these contracts, the dossiers in which something was said since, the latest first. */
  active(tx: EntityManager, contractIds: readonly string[], since: Date): Promise<ActiveDossier[]> {
    return tx.query(ACTIVE, [contractIds, since]);
  }

  list(tx: EntityManager, place: Place): Promise<MessageRow[]> {
    return tx.query(`select ${COLUMNS} from app.discussion_message where ${HERE} order by written_at, id`, where(place));
  }

  async add(tx: EntityManager, place: Place, { author, message, at }: Sending): Promise<void> {
    const { id, audience, text } = message;
    await tx.query(ADD, [...where(place), place.region, id, audience, author.id, author.name, text, at]);
  }

  async edit(tx: EntityManager, id: string, text: string, at: Date): Promise<void> {
    await tx.query('update app.discussion_message set body = $2, edited_at = $3 where id = $1', [id, text, at]);
  }

  /** The words go, the place stays. */
  async bury(tx: EntityManager, id: string, at: Date): Promise<void> {
    await tx.query('update app.discussion_message set body = null, deleted_at = $2 where id = $1', [id, at]);
  }
}

interface Sending {
  readonly author: Author;
  readonly message: NewMessage;
  readonly at: Date;
}

function where({ dossierId, question: { id, instance } }: Place): string[] {
  return [dossierId, id, instance];
}
