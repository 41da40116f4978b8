import { type Condition, type ExpectedEvidence, type FormQuestion, questionKey } from '../../../forms/index.js';
import { entityText } from '../../dossiers/index.js';
import { type EvidenceModelView, type ExpectedPieceView } from '../dto/library.view.js';
import { type LibraryReading } from './library.reading.js';

/** Every piece that the questions in sight expect, in reading order, with the documents that are it. */
export function expectedPieces(reading: LibraryReading): ExpectedPieceView[] {
  const questions = reading.form?.form.questions ?? [];
  return questions
    .filter(({ key }) => reading.statuses.get(key)?.visible === true)
    .flatMap((question) => question.evidence.map((piece) => pieceView(reading, question, piece)));
}

function pieceView({ statuses, rows }: LibraryReading, question: FormQuestion, piece: ExpectedEvidence): ExpectedPieceView {
  const { key, code, label } = question;
  const isIt = (row: LibraryReading['rows'][number]): boolean =>
    row.question_id !== null &&
    row.evidence === piece.id &&
    row.withdrawn_at === null &&
    questionKey(row.question_id, row.instance) === key;
  return {
    key,
    code: code ?? null,
    question: label,
    entity: entityText(question),
    evidence: piece.id,
    label: piece.label,
    required: need(piece.required),
    missing: statuses.get(key)?.missingEvidence.includes(piece.id) === true,
    documents: rows.filter(isIt).map(({ id }) => id),
    model: modelView(rows, piece.model),
  };
}

/** The agency deposits a model as a document of reference, under the name that the template gives it. */
function modelView(rows: LibraryReading['rows'], name: string | undefined): EvidenceModelView | null {
  if (name === undefined) return null;
  const model = rows.find((row) => row.level === 'reference' && row.name === name && row.withdrawn_at === null);
  return { name, documentId: model?.id ?? null };
}

function need(required: Condition): ExpectedPieceView['required'] {
  if (typeof required !== 'boolean') return 'conditional';
  return required ? 'always' : 'never';
}
