import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { type DossierView } from '../../api/types.js';
import { DocumentsTable } from '../../forms/documents/documents-table.js';
import { useLibrary } from '../../forms/documents/library.js';
import { shown } from '../../forms/documents/shown-document.js';
import { contractDossierPath } from '../../forms/dossier/paths.js';
import { useText } from '../../i18n/text.js';
import { EmptyState } from '../../ui/empty-state.js';

/** For whoever adds documents to the contract itself: what leaves with the act, or that nothing does [S3-10]. */
export function DocumentsSent({ dossier }: { readonly dossier: DossierView }): ReactElement | null {
  const text = useText('closing').documents;
  const { levels, documents, year } = useLibrary(dossier.id);
  if (!levels.some(({ level, attachable }) => attachable && level !== 'question')) return null;
  const sent = documents.filter((document) => document.level !== 'question' && document.withdrawn === null && document.year === year);
  const back = <Link to={contractDossierPath(dossier.contract.id, dossier.id)}>{text.back}</Link>;
  if (sent.length === 0)
    return (
      <EmptyState title={text.none} text={text.noneText} headingLevel={2}>
        {back}
      </EmptyState>
    );
  return (
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
        documents={sent.map((document) => ({
          ...shown(document, ({ establishment }) => establishment?.label ?? null),
          withdrawable: false,
        }))}
      />
    </section>
  );
}
