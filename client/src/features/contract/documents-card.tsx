import { type ReactElement } from 'react';
import { type DossierView, type LibraryView } from '../../api/types.js';
import { DepositRules } from '../../forms/documents/deposit-rules.js';
import { DocumentsTable } from '../../forms/documents/documents-table.js';
import { DownloadAll } from '../../forms/documents/download-all.js';
import { LevelDeposit } from '../../forms/documents/level-deposit.js';
import { useLibrary } from '../../forms/documents/library.js';
import { shown } from '../../forms/documents/shown-document.js';
import { useText } from '../../i18n/text.js';
import { QuestionLevel } from './question-level.js';

interface DocumentsCardProps {
  readonly dossier: DossierView;
  readonly onIntent: () => void;
}

/** « Documents du contrat » [S3-07, S4-16]: where documents go, as the workflow says, and those that stand by no question. */
export function DocumentsCard({ dossier, onIntent }: DocumentsCardProps): ReactElement {
  const text = useText('contract').documents;
  const library = useLibrary(dossier.id);
  const levels = library.levels.filter(({ level }) => level !== 'question');
  const open = levels.filter(({ attachable }) => attachable);
  return (
    <section className="ec-card" aria-labelledby="contract-documents">
      <div className="ec-card__head">
        <h2 className="fr-h6" id="contract-documents">
          {text.title}
        </h2>
        {library.documents.some(({ downloadable }) => downloadable) && <DownloadAll dossierId={dossier.id} />}
      </div>
      {dossier.sections.length > 0 && <QuestionLevel dossier={dossier} library={library} onIntent={onIntent} />}
      {levels.map((level) => (
        <LevelDeposit key={level.level} dossierId={dossier.id} level={level} />
      ))}
      <ContractDocuments dossier={dossier} library={library} />
      {open.length > 0 && <DepositRules />}
    </section>
  );
}

function ContractDocuments({ dossier, library }: { readonly dossier: DossierView; readonly library: LibraryView }): ReactElement {
  const text = useText('contract').documents;
  const { none } = useText('documents');
  const documents = library.documents
    .filter(({ level }) => level !== 'question')
    .map((document) => shown(document, ({ establishment }) => establishment?.label ?? null));
  if (documents.length === 0) return <p className="ec-small ec-muted fr-mt-3v">{none}</p>;
  return <DocumentsTable dossierId={dossier.id} caption={text.title} documents={documents} year={library.year} />;
}
