import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { answerProblems, answerText, type FormQuestion } from '../../forms/index.js';
import { type Subject } from '../workflow-runtime/index.js';
import { type AnswerRow } from './content.js';
import { ContentStore } from './content.store.js';
import { type DossierForm, DossierForms } from './dossier-forms.js';
import { type EarlierAnswerView } from './dto/answers.view.js';

interface EarlierRow {
  readonly id: string;
  readonly year: number;
  readonly template_hash: string | null;
}

/** The dossier of the same contract in the last campaign of the same kind of contract before this one. */
const EARLIER = `select d.id, c.year, d.template_hash from app.dossier d join app.campaign c on c.id = d.campaign_id
  where d.contract_id = $1 and c.year < $2 order by c.year desc, d.opened_at desc limit 1`;

/** What the contract answered in its last campaign: read-only, shown beside this year's questions. */
@Injectable()
export class EarlierAnswers {
  constructor(
    private readonly forms: DossierForms,
    private readonly content: ContentStore,
  ) {}

  async of(tx: EntityManager, { contractId, year }: Subject, current: DossierForm): Promise<EarlierAnswerView[]> {
    const [earlier] = await tx.query<EarlierRow[]>(EARLIER, [contractId, year]);
    if (!earlier) return [];
    const then = await this.forms.of(tx, { templateHash: earlier.template_hash, contractId, year: earlier.year });
    const { answers } = await this.content.read(tx, earlier.id);
    const rows = new Map(answers.map((row) => [`${row.question_id} ${row.instance}`, row]));
    return current.form.questions.flatMap((question) => {
      const row = rows.get(`${question.id} ${question.instance}`);
      return row ? [earlierView(row, { question, then: then?.questions.get(question.key) ?? question, year: earlier.year })] : [];
    });
  }
}

interface Both {
  readonly question: FormQuestion;
  readonly then: FormQuestion;
  readonly year: number;
}

function earlierView({ value, not_applicable, comment }: AnswerRow, { question, then, year }: Both): EarlierAnswerView {
  const text = not_applicable ? 'Non concerné' : value === null ? 'Non renseigné' : answerText(then, value);
  // Only what this year's question accepts as it is can be taken over.
  const carry = question.carryOver === 'suggest' && !not_applicable && value !== null && answerProblems(question, value).length === 0;
  return { key: question.key, year, text, comment, value, carry };
}
