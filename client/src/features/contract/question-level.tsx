import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { type DossierView, type LibraryView } from '../../api/types.js';
import { entryPath, questionPath } from '../../forms/dossier/paths.js';
import { contractWords } from '../../i18n/fr/contract.js';
import { Note } from '../../ui/note.js';
import { Status } from '../../ui/status.js';

interface QuestionLevelProps {
  readonly dossier: DossierView;
  readonly library: LibraryView;
  readonly onIntent: () => void;
}

/** Pieces that go to their question [S1-28], and those that are still expected, each with the way to it [S3-08]. */
export function QuestionLevel({ dossier, library, onIntent }: QuestionLevelProps): ReactElement {
  const text = contractWords.documents;
  return (
    <Note tone="neutral">
      <p>
        {text.levels}{' '}
        <Link to={entryPath(dossier.id)} onMouseEnter={onIntent} onFocus={onIntent}>
          {text.open}
        </Link>
      </p>
      <p>{text.earlier}</p>
      {missingFromQuestions(library).length > 0 && <MissingPieces dossier={dossier} library={library} />}
    </Note>
  );
}

function MissingPieces({ dossier, library }: Omit<QuestionLevelProps, 'onIntent'>): ReactElement {
  const text = contractWords.documents;
  const missing = missingFromQuestions(library);
  return (
    <details className="ec-disclosure">
      <summary>{text.missing(missing.length)}</summary>
      <ul className="ec-list ec-small">
        {missing.map(({ key, evidence, code, question, label }) => (
          <li key={`${key} ${evidence}`} className="ec-break">
            <Link to={questionPath(dossier.id, key)}>{[code, question].filter(Boolean).join(' - ')}</Link>{' '}
            <Status kind="todo" word={label} />
          </li>
        ))}
      </ul>
    </details>
  );
}

type Missing = LibraryView['expected'][number] & { readonly key: string };

function missingFromQuestions({ expected }: LibraryView): Missing[] {
  return expected.filter((piece): piece is Missing => piece.missing && piece.key !== null);
}
