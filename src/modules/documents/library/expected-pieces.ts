import { type Condition, type ExpectedEvidence, type FormQuestion, questionKey } from '../../../forms/index.js';
import { entityText } from '../../dossiers/index.js';
import { type EvidenceModelView, type ExpectedPieceView } from '../dto/library.view.js';
import { type LibraryReading } from './library.reading.js';

type Rows = LibraryReading['rows'];

/** Every piece that is expected: those of the contract itself, then those of the questions in sight, in reading order. */
export function expectedPieces(reading: LibraryReading): ExpectedPieceView[] {
  const { form, statuses } = reading;
  const ofContract = (form?.form.evidence ?? []).map((piece) => contractPiece(reading, piece));
  const ofQuestions = (form?.form.questions ?? [])
    .filter(({ key }) => statuses.get(key)?.visible === true)
    .flatMap((question) => question.evidence.map((piece) => questionPiece(reading, question, piece)));
  return [...ofContract, ...ofQuestions];
}

function contractPiece({ rows, missing }: LibraryReading, piece: ExpectedEvidence): ExpectedPieceView {
  const place = { level: 'contract', key: null, code: null, question: null, entity: null } as const;
  const here = rows.filter(({ level }) => level === 'contract');
  return { ...place, ...pieceView(piece, here, rows), missing: missing.includes(piece.id) };
}

function questionPiece({ statuses, rows }: LibraryReading, question: FormQuestion, piece: ExpectedEvidence): ExpectedPieceView {
  const { key, code = null, label } = question;
  const here = rows.filter(({ question_id, instance }) => question_id !== null && questionKey(question_id, instance) === key);
  const missing = statuses.get(key)?.missingEvidence.includes(piece.id) === true;
  return { level: 'question', key, code, question: label, entity: entityText(question), ...pieceView(piece, here, rows), missing };
}

type PieceView = Pick<ExpectedPieceView, 'evidence' | 'label' | 'required' | 'documents' | 'model'>;

function pieceView({ id, label, required, model }: ExpectedEvidence, here: Rows, rows: Rows): PieceView {
  const documents = here.filter(({ evidence, withdrawn_at }) => evidence === id && withdrawn_at === null).map((row) => row.id);
  return { evidence: id, label, required: need(required), documents, model: modelView(rows, model) };
}

/** The agency deposits a model as a document of reference, under the name that the template gives it. */
function modelView(rows: Rows, name: string | undefined): EvidenceModelView | null {
  if (name === undefined) return null;
  const model = rows.find((row) => row.level === 'reference' && row.name === name && row.withdrawn_at === null);
  return { name, documentId: model?.id ?? null };
}

function need(required: Condition): ExpectedPieceView['required'] {
  if (typeof required !== 'boolean') return 'conditional';
  return required ? 'always' : 'never';
}
