import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { useMe } from '../../../api/me.js';
import { type AnswersView, type DocumentView, type FormQuestionView, type QuestionStateView } from '../../../api/types.js';
import { useText } from '../../../i18n/text.js';
import { DepositedTable } from './deposited-table.js';
import { downloadAll } from './download-all.js';
import { ExpectedPiece } from './expected-piece.js';
import { formatSize } from '../../../ui/format.js';
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
  const { question, answers, state, year } = props;
  const text = useText('entry').documents;
  const documents = answers.documents.filter(({ key }) => key === question.key);
  const given = new Set(documents.filter((document) => document.year === year).map(({ evidence }) => evidence));
  const own = { dossierId: props.dossierId, questionKey: question.key };
  return (
    <section className="ec-section" aria-labelledby="question-documents">
      <Head documents={documents} />
      {question.evidence.map((piece) => (
        <ExpectedPiece
          key={piece.id}
          {...own}
          piece={piece}
          missing={state.missingEvidence.includes(piece.id)}
          given={given.has(piece.id)}
          attachable={state.attachable}
        />
      ))}
      {state.attachable && <OtherDocument {...own} />}
      {documents.length > 0 ? (
        <DepositedTable documents={documents} pieces={question.evidence} year={year} />
      ) : (
        <p className="ec-small ec-muted fr-mt-3v">{text.none}</p>
      )}
      {state.attachable ? <Rules /> : <p className="ec-micro ec-muted fr-mt-3v">{text.readOnly}</p>}
    </section>
  );
}

function Head({ documents }: { readonly documents: readonly DocumentView[] }): ReactElement {
  const text = useText('entry').documents;
  const open = documents.filter(({ downloadable }) => downloadable);
  return (
    <div className="ec-card__head">
      <h2 className="fr-h6" id="question-documents">
        {text.title}
      </h2>
      {open.length > 0 && (
        <Button
          type="button"
          priority="tertiary no outline"
          size="small"
          iconId="fr-icon-download-line"
          onClick={() => {
            downloadAll(open);
          }}
        >
          {text.all}
        </Button>
      )}
    </div>
  );
}

/** Size, formats, and what must never be in a file: the region's own words. */
function Rules(): ReactElement {
  const text = useText('entry').documents;
  const { extensions, maxBytes, warning } = useMe().region.documents;
  return (
    <div className="ec-micro ec-muted fr-mt-3v">
      <p className="ec-micro">
        {text.rules(formatSize(maxBytes))} {warning}
      </p>
      <details>
        <summary>{text.formats}</summary>
        <p className="ec-micro ec-break">{extensions.join(', ')}</p>
      </details>
    </div>
  );
}
