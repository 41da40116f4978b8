import { readableLines, type WordBlock } from '../../../forms/editions.js';
import { type ExpectedEvidence, type FormQuestion } from '../../../forms/index.js';
import { type EditionDocument, type EditionQuestion } from '../edition-input.js';
import { type Fact } from './facts-table.js';
import { longDay } from './words.js';

/** « Documents de l'indicateur »: expected pieces first, each with what stands for it, then the free ones. */
export function evidenceFacts(question: FormQuestion, { documents, status }: EditionQuestion): Fact[] {
  const expected = question.evidence.flatMap((piece) => expectedLines(piece, documents, status.missingEvidence));
  const free = documents.filter((document) => !question.evidence.some(({ id }) => id === document.evidence));
  const blocks = [...expected, ...free.flatMap((document) => readableLines(depositText(document)))];
  return blocks.length === 0 ? [] : [{ heading: 'Documents de l’indicateur', blocks }];
}

function expectedLines(piece: ExpectedEvidence, documents: readonly EditionDocument[], missing: readonly string[]): WordBlock[] {
  const deposited = documents.filter(({ evidence }) => evidence === piece.id);
  if (deposited.length === 0) {
    return readableLines(
      `${piece.label}\u00a0: ${missing.includes(piece.id) ? 'pièce attendue, non déposée' : 'non déposée, facultative'}`,
    );
  }
  return readableLines([`${piece.label}\u00a0:`, ...deposited.map(depositText)].join('\n'));
}

function depositText({ name, depositedAt, depositedBy }: EditionDocument): string {
  return `${name}, déposé le ${longDay(depositedAt)} par ${depositedBy}`;
}
