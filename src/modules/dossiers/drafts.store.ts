import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type FormQuestion } from '../../forms/index.js';
import { type Json } from '../../shared/json.js';

export interface DraftBody {
  readonly value: Json;
  readonly notApplicable: boolean;
  readonly comment: string | null;
}

export interface DraftRow {
  readonly question_id: string;
  readonly instance: string;
  readonly body: DraftBody;
  readonly base_version: number;
  readonly updated_at: Date;
}

/** Whose draft of which question. */
export interface DraftKey {
  readonly region: string;
  readonly dossierId: string;
  readonly personId: string;
  readonly question: Pick<FormQuestion, 'id' | 'instance'>;
}

/** One draft for each person, question and instance: kept apart from answers, never counted (T11). */
@Injectable()
export class DraftsStore {
  list(tx: EntityManager, dossierId: string, personId: string): Promise<DraftRow[]> {
    return tx.query(
      `select question_id, instance, body, base_version, updated_at from app.answer_draft
        where dossier_id = $1 and person_id = $2 order by question_id, instance`,
      [dossierId, personId],
    );
  }

  async put(
    tx: EntityManager,
    { region, dossierId, personId, question }: DraftKey,
    draft: DraftBody & { baseVersion: number; at: Date },
  ): Promise<void> {
    const { baseVersion, at, ...body } = draft;
    await tx.query(
      `insert into app.answer_draft (dossier_id, region, question_id, instance, person_id, body, base_version, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (dossier_id, question_id, instance, person_id) do update
         set body = excluded.body, base_version = excluded.base_version, updated_at = excluded.updated_at`,
      [dossierId, region, question.id, question.instance, personId, JSON.stringify(body), baseVersion, at],
    );
  }

  async remove(tx: EntityManager, { dossierId, personId, question }: DraftKey): Promise<void> {
    await tx.query('delete from app.answer_draft where dossier_id = $1 and person_id = $2 and question_id = $3 and instance = $4', [
      dossierId,
      personId,
      question.id,
      question.instance,
    ]);
  }
}
