import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';

/** A dossier of the same contract in an earlier campaign. */
export interface EarlierDossier {
  readonly id: string;
  readonly year: number;
  readonly template_hash: string | null;
}

interface Asked {
  readonly question_id: string;
  readonly instance: string;
}

export interface EarlierCommentRow extends Asked {
  readonly year: number;
  readonly comment: string;
}

/** What a body found, once the establishment was told. */
export interface EvaluationRow extends Asked {
  readonly body: string;
  readonly verdict: 'reached' | 'partial' | 'missed' | 'not-assessable';
  readonly points: number | null;
  readonly points_max: number | null;
  readonly remark: string | null;
}

const DOSSIERS = `select d.id, c.year, d.template_hash from app.dossier d join app.campaign c on c.id = d.campaign_id
  where d.contract_id = $1 and c.year < $2 order by c.year desc, d.opened_at desc, d.id`;

const COMMENTS = `select a.question_id, a.instance, c.year, a.comment from app.answer a
  join app.dossier d on d.id = a.dossier_id join app.campaign c on c.id = d.campaign_id
  where a.dossier_id = any ($1) and a.comment is not null order by c.year desc, a.filled_at desc, a.dossier_id`;

const EVALUATIONS = `select question_id, instance, body, verdict, points::float8 as points, points_max::float8 as points_max, remark
  from app.evaluation where dossier_id = $1 and told_at is not null order by given_at, body`;

/** The years before. */
@Injectable()
export class EarlierStore {
  /** The newest first. */
  dossiers(tx: EntityManager, contractId: string, before: number): Promise<EarlierDossier[]> {
    return tx.query(DOSSIERS, [contractId, before]);
  }

  /** Every comment of these dossiers, the newest year first. */
  comments(tx: EntityManager, dossiers: readonly EarlierDossier[]): Promise<EarlierCommentRow[]> {
    return tx.query(COMMENTS, [dossiers.map(({ id }) => id)]);
  }

  evaluations(tx: EntityManager, { id }: EarlierDossier): Promise<EvaluationRow[]> {
    return tx.query(EVALUATIONS, [id]);
  }
}
