import { type ReactElement } from 'react';
import { type AnswersView, type FormQuestionView, type LibraryView, type QuestionStateView } from '../../../api/types.js';
import { DocumentsTable } from '../../../forms/documents/documents-table.js';
import { DownloadAll } from '../../../forms/documents/download-all.js';
import { ExpectedPiece } from '../../../forms/documents/expected-piece.js';
import { DepositRules } from '../../../forms/documents/deposit-rules.js';
import { useLibraryDetails } from '../../../forms/documents/library.js';
import { isUnscanned, type ShownDocument, withLibrary } from '../../../forms/documents/shown-document.js';
import { documentsWords } from '../../../i18n/fr/documents.js';
import { entryWords } from '../../../i18n/fr/entry.js';
import { OtherDocument } from './other-document.js';

interface DocumentsBlockProps {
  readonly dossierId: string;
  readonly question: FormQuestionView;
  readonly answers: AnswersView;
  readonly state: QuestionStateView;
  readonly year: number;
}

/** « Documents de l’indicateur », at the bottom, just above « Enregistrer » [S1-26, S4-22]. */
export function DocumentsBlock(props: DocumentsBlockProps): ReactElement {
  const { dossierId, question, state, year } = props;
  const text = entryWords.documents;
  const library = useLibraryDetails(dossierId);
  const documents = documentsOf(props, library);
  return (
    <section className="ec-section" aria-labelledby="question-documents">
      <div className="ec-card__head">
        <h2 className="fr-h6" id="question-documents">
          {text.title}
        </h2>
        {documents.some(({ downloadable }) => downloadable) && (
          <DownloadAll dossierId={dossierId} questionKey={question.key} unscanned={documents.some(isUnscanned)} />
        )}
      </div>
      <Pieces {...props} documents={documents} library={library} />
      {state.attachable && <OtherDocument dossierId={dossierId} questionKey={question.key} />}
      {documents.length > 0 ? (
        <DocumentsTable dossierId={dossierId} caption={text.caption} documents={documents} year={year} />
      ) : (
        <NoDocument />
      )}
      {state.attachable ? <DepositRules /> : <p className="ec-micro ec-muted fr-mt-3v">{text.readOnly}</p>}
    </section>
  );
}

interface PiecesProps extends DocumentsBlockProps {
  readonly documents: readonly ShownDocument[];
  readonly library: LibraryView | undefined;
}

function Pieces({ dossierId, question, state, year, documents, library }: PiecesProps): ReactElement {
  const standing = documents.filter((document) => document.year === year && document.withdrawn === null);
  const given = new Set(standing.map(({ evidence }) => evidence));
  const modelOf = (piece: string) => library?.expected.find(({ key, evidence }) => key === question.key && evidence === piece)?.model;
  return (
    <>
      {question.evidence.map((piece) => (
        <ExpectedPiece
          key={piece.id}
          dossierId={dossierId}
          place={{ level: 'question', key: question.key, evidence: piece.id }}
          label={piece.label}
          required={piece.required}
          missing={state.missingEvidence.includes(piece.id)}
          given={given.has(piece.id)}
          attachable={state.attachable}
          model={modelOf(piece.id) ?? null}
        />
      ))}
    </>
  );
}

function NoDocument(): ReactElement {
  const { none } = documentsWords;
  return <p className="ec-small ec-muted fr-mt-3v">{none}</p>;
}

function documentsOf({ question, answers }: DocumentsBlockProps, library: LibraryView | undefined): ShownDocument[] {
  const labels = new Map(question.evidence.map(({ id, label }) => [id, label]));
  const isHere = ({ key }: { readonly key: string | null }): boolean => key === question.key;
  const about = ({ evidence }: { readonly evidence: string | null }): string | null => labels.get(evidence ?? '') ?? null;
  return withLibrary(answers.documents.filter(isHere), library, isHere, about);
}
