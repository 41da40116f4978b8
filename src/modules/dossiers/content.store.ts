import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Counters } from '../../forms/index.js';
import { type AnswerRow, type Content, DEPOSIT_COLUMNS, type DepositRow } from './content.js';

/** As one row of JSON: read by the engine's own parser at once, instead of field by field. */
const CONTENT = `select
  (select coalesce(json_agg(a), '[]')
     from (select question_id, instance, value, not_applicable, comment, confirmed, version, filled_by_name, filled_at
             from app.answer where dossier_id = $1) a) as answers,
  (select coalesce(json_agg(f), '[]')
     from (select ${DEPOSIT_COLUMNS}
             from app.document where dossier_id = $1 and withdrawn_at is null order by created_at, id) f) as deposits`;

/** JSON has no dates. */
type AsJson<Row, Dates extends keyof Row> = Omit<Row, Dates> & Readonly<Record<Dates, string>>;

interface ContentRow {
  readonly answers: readonly AsJson<AnswerRow, 'filled_at'>[];
  readonly deposits: readonly AsJson<DepositRow, 'created_at'>[];
}

/** What `app.write_content` and `app.save_answer` write with a change of content. */
export interface Writing {
  readonly dossier: { readonly region: string; readonly id: string; readonly version: number; readonly contentRev: number };
  readonly counters: Counters;
  readonly entry: object;
  readonly effects: readonly object[];
}

export interface AnswerToSave {
  readonly questionId: string;
  readonly instance: string;
  readonly value: unknown;
  readonly notApplicable: boolean;
  readonly comment: string | null;
  readonly source: 'typed' | 'carried';
  readonly by: string;
  readonly byName: string;
}

/** Answers and deposits of dossiers: read whole, written one at a time with the dossier's counters and journal. */
@Injectable()
export class ContentStore {
  async read(tx: EntityManager, dossierId: string): Promise<Content> {
    const [row] = await tx.query<ContentRow[]>(CONTENT, [dossierId]);
    return {
      answers: (row?.answers ?? []).map((answer) => ({ ...answer, filled_at: new Date(answer.filled_at) })),
      deposits: (row?.deposits ?? []).map((deposit) => ({ ...deposit, created_at: new Date(deposit.created_at) })),
    };
  }

  /** The next content revision; nothing when the dossier is not as it was read any more. */
  async write(tx: EntityManager, { dossier, ...write }: Writing): Promise<number | undefined> {
    const rows = await tx.query<{ rev: number | null }[]>(
      'select app.write_content($1, $2, $3, $4, $5) as rev',
      parameters(dossier, write),
    );
    return rows[0]?.rev ?? undefined;
  }

  /** The same, and one answer with its next version. */
  async save(
    tx: EntityManager,
    { dossier, ...write }: Writing,
    answer: AnswerToSave,
  ): Promise<{ contentRev: number; version: number } | undefined> {
    const rows = await tx.query<{ contentRev: number; version: number }[]>(
      'select content_rev as "contentRev", version from app.save_answer($1, $2, $3, $4, $5)',
      parameters(dossier, { ...write, answer }),
    );
    return rows[0];
  }
}

function parameters({ region, id, version, contentRev }: Writing['dossier'], write: object): unknown[] {
  return [region, id, version, contentRev, JSON.stringify(write)];
}
