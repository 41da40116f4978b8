import { Paragraph } from 'docx';
import { FIELD_EDITIONS, readableLines, type WordBlock } from '../../../forms/editions.js';
import { type FormQuestion } from '../../../forms/index.js';
import { type EditionQuestion } from '../edition-input.js';
import { evidenceFacts } from './evidence-lines.js';
import { type Fact, factsTable } from './facts-table.js';
import { run } from './run.js';
import { codedLabel, count } from './words.js';

/** What a question's block takes from around it. */
export interface QuestionContext {
  readonly year: number;
  /** True when the edition covers several establishments: each question then says whose it is. */
  readonly namesEntity: boolean;
}

/** One question as the entry screen names its parts: state, cible, réalisé, commentaire évalué, documents. */
export function questionBlock(question: FormQuestion, stored: EditionQuestion, { year, namesEntity }: QuestionContext): WordBlock[] {
  const facts = [
    ...(namesEntity ? entityFact(question) : []),
    fact('État', stateText(stored)),
    ...(stored.target === null ? [] : [fact('Cible', stored.target)]),
    { heading: 'Réalisé', blocks: FIELD_EDITIONS.get(question.field).render(stored.answer, question) },
    ...commentFact(question, stored, year),
    ...evidenceFacts(question, stored),
  ];
  return [title(question), factsTable(facts)];
}

function title(question: FormQuestion): Paragraph {
  return new Paragraph({ style: 'Question', children: [run(codedLabel(question))] });
}

function entityFact({ entity }: FormQuestion): Fact[] {
  return entity ? [fact('Établissement', `${entity.finess}\u00a0- ${entity.name}`)] : [];
}

function commentFact(question: FormQuestion, { answer }: EditionQuestion, year: number): Fact[] {
  if (!question.comment) return [];
  const comment = answer?.comment?.trim();
  return [{ heading: `Commentaire évalué ${year}`, blocks: comment ? readableLines(comment) : readableLines('Aucun', 'Note') }];
}

function stateText({ status }: EditionQuestion): string {
  if (status.filled) return 'Saisie';
  if (!status.required) return 'Facultative';
  if (status.cause === 'evidence-missing') return `À saisir\u00a0· il manque ${count(status.missingEvidence.length, 'pièce')}`;
  return status.cause === 'not-confirmed' ? 'À confirmer' : 'À saisir';
}

function fact(heading: string, text: string): Fact {
  return { heading, blocks: readableLines(text) };
}
