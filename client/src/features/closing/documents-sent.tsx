import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { type DossierView } from '../../api/types.js';
import { DocumentsTable } from '../../forms/documents/documents-table.js';
import { useLibrary } from '../../forms/documents/library.js';
import { aboutInContract, shownDocuments } from '../../forms/documents/shown-document.js';
import { contractDossierPath } from '../../forms/dossier/paths.js';
import { closingWords } from '../../i18n/fr/closing.js';
import { EmptyState } from '../../ui/empty-state.js';

/** For whoever adds documents to the contract itself: what leaves with the act, or that nothing does [S3-10]. */
export function DocumentsSent({ dossier }: { readonly dossier: DossierView }): ReactElement | null {
  const text = closingWords.documents;
  const library = useLibrary(dossier.id);
  const { levels, documents, year, expected } = library;
  const missing = expected.filter((piece) => piece.level === 'contract' && piece.missing);
  if (!levels.some(({ level, attachable }) => attachable && level !== 'question')) return null;
  const sent = documents.filter((document) => document.level !== 'question' && document.withdrawn === null && document.year === year);
  const back = <Link to={contractDossierPath(dossier.contract.id, dossier.id)}>{text.back}</Link>;
  if (sent.length === 0)
    return (
      <>
        <MissingPieces labels={missing.map(({ label }) => label)} />
        <EmptyState title={text.none} text={text.noneText} headingLevel={2}>
          {back}
        </EmptyState>
      </>
    );
  return (
    <>
      <MissingPieces labels={missing.map(({ label }) => label)} />
      <section className="ec-card" aria-labelledby="documents-sent">
        <div className="ec-card__head">
          <h2 className="fr-h6" id="documents-sent">
            {text.title(sent.length)}
          </h2>
          {back}
        </div>
        <DocumentsTable
          dossierId={dossier.id}
          caption={text.title(sent.length)}
          year={year}
          documents={shownDocuments(sent, aboutInContract(library)).map((document) => ({ ...document, withdrawable: false }))}
        />
      </section>
    </>
  );
}

/** What the contract is expected to hold and does not, by name [S3-08]. */
function MissingPieces({ labels }: { readonly labels: readonly string[] }): ReactElement | null {
  const text = closingWords.documents;
  if (labels.length === 0) return null;
  return (
    <div className="fr-alert fr-alert--warning">
      <h2 className="fr-alert__title">{text.missing(labels.length)}</h2>
      <ul>
        {labels.map((label) => (
          <li key={label} className="ec-break">
            {label}
          </li>
        ))}
      </ul>
    </div>
  );
}
