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

/** In whose name rows are read and written, and of which circles: row-level security asks. */
export interface Reader {
  readonly id: string;
  readonly name: string;
  readonly audiences: readonly string[];
}

const ENTER = "select set_config('app.person', $1, true), set_config('app.circles', $2, true)";
const COLUMNS = 'id, audience, author_id, author_name, body, written_at, edited_at, deleted_at';
const HERE = 'dossier_id = $1 and question_id = $2 and instance = $3';

/** Discussions, behind a policy that knows regions, circles and authors. */
@Injectable()
export class DiscussionStore {
  /** Until the end of the transaction: these circles of this dossier, and no other row. */
  async enter(tx: EntityManager, dossierId: string, { id, audiences }: Reader): Promise<void> {
    await tx.query(ENTER, [id, audiences.map((audience) => `${dossierId}/${audience}`).join(',')]);
  }

  list(tx: EntityManager, place: Place): Promise<MessageRow[]> {
    return tx.query(`select ${COLUMNS} from app.discussion_message where ${HERE} order by written_at, id`, where(place));
  }

  async add(tx: EntityManager, place: Place, { author, message, at }: Sending): Promise<void> {
    const { id, audience, text } = message;
    await tx.query(
      `insert into app.discussion_message (dossier_id, question_id, instance, region, id, audience, author_id, author_name, body, written_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing`,
      [...where(place), place.region, id, audience, author.id, author.name, text, at],
    );
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
  readonly author: Reader;
  readonly message: NewMessage;
  readonly at: Date;
}

function where({ dossierId, question: { id, instance } }: Place): string[] {
  return [dossierId, id, instance];
}
