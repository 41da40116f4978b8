import { type TestServer } from './server.js';

/** Two campaigns before this one: what was commented, and what a body found of the last answer. */
export interface EarlierYears {
  readonly contractId: string;
  readonly question: string;
  readonly instance: string;
  /** Of the campaign before last. */
  readonly comment: string;
  readonly remark: string;
}

const DOSSIERS = `select d.id, d.region, c.year from app.dossier d join app.campaign c on c.id = d.campaign_id
  where d.contract_id = $1 and c.year < (select max(c2.year) from app.dossier d2 join app.campaign c2 on c2.id = d2.campaign_id
    where d2.contract_id = $1 and d2.state = 'auto-evaluation') order by c.year desc, d.opened_at desc`;

const EVALUATION = `insert into app.evaluation (dossier_id, region, question_id, instance, body, verdict, points, points_max, remark,
    given_by, given_by_name, given_at, told_at)
  values ($1, $2, $3, $4, $5, $6, 1.5, 3, $7, 'p', 'Évaluatrice', now(), $8)`;

const COMMENT = `insert into app.answer (dossier_id, region, question_id, instance, comment, filled_by, filled_at)
  values ($1, $2, $3, $4, $5, 'p', now())`;

/** Writes what the years before left: a verdict that was given out, one that was not, and a comment of two years ago. */
export async function plantEarlierYears({ database }: TestServer, given: EarlierYears): Promise<{ last: number; before: number }> {
  const { contractId, question, instance, comment, remark } = given;
  const [last, before] = await database.query<{ id: string; region: string; year: number }>(DOSSIERS, [contractId]);
  if (!last || !before) throw new Error('The demonstration has no two campaigns before this one');
  await database.query(EVALUATION, [last.id, last.region, question, instance, 'omedit', 'partial', remark, new Date()]);
  await database.query(EVALUATION, [last.id, last.region, question, instance, 'ars', 'missed', 'Pas encore rendu', null]);
  await database.query(COMMENT, [before.id, before.region, question, instance, comment]);
  return { last: last.year, before: before.year };
}
