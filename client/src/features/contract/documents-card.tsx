import { Fragment, type ReactElement } from 'react';
import { type DossierView, type LibraryView } from '../../api/types.js';
import { ContractPieces } from '../../forms/documents/contract-pieces.js';
import { DepositRules } from '../../forms/documents/deposit-rules.js';
import { DocumentsTable } from '../../forms/documents/documents-table.js';
import { DownloadAll } from '../../forms/documents/download-all.js';
import { LevelDeposit } from '../../forms/documents/level-deposit.js';
import { useLibrary } from '../../forms/documents/library.js';
import { aboutInContract, isUnscanned, shownDocuments } from '../../forms/documents/shown-document.js';
import { contractWords } from '../../i18n/fr/contract.js';
import { documentsWords } from '../../i18n/fr/documents.js';
import { QuestionLevel } from './question-level.js';

interface DocumentsCardProps {
  readonly dossier: DossierView;
  readonly onIntent: () => void;
}

/** « Documents du contrat » [S3-07, S4-16]: where documents go, as the workflow says, and those that stand by no question. */
export function DocumentsCard({ dossier, onIntent }: DocumentsCardProps): ReactElement {
  const text = contractWords.documents;
  const library = useLibrary(dossier.id);
  const levels = library.levels.filter(({ level }) => level !== 'question');
  const open = levels.filter(({ attachable }) => attachable);
  return (
    <section className="ec-card" aria-labelledby="contract-documents">
      <div className="ec-card__head">
        <h2 className="fr-h6" id="contract-documents">
          {text.title}
        </h2>
        {library.documents.some(({ downloadable }) => downloadable) && (
          <DownloadAll dossierId={dossier.id} unscanned={library.documents.some(isUnscanned)} />
        )}
      </div>
      {dossier.sections.length > 0 && <QuestionLevel dossier={dossier} library={library} onIntent={onIntent} />}
      {levels.map((level) => (
        <Fragment key={level.level}>
          <ContractPieces dossierId={dossier.id} library={library} level={level} />
          <LevelDeposit dossierId={dossier.id} level={level} other={library.expected.some((piece) => piece.level === level.level)} />
        </Fragment>
      ))}
      <ContractDocuments dossier={dossier} library={library} />
      {open.length > 0 && <DepositRules />}
    </section>
  );
}

function ContractDocuments({ dossier, library }: { readonly dossier: DossierView; readonly library: LibraryView }): ReactElement {
  const text = contractWords.documents;
  const { none } = documentsWords;
  const documents = shownDocuments(
    library.documents.filter(({ level }) => level !== 'question'),
    aboutInContract(library),
  );
  if (documents.length === 0) return <p className="ec-small ec-muted fr-mt-3v">{none}</p>;
  return <DocumentsTable dossierId={dossier.id} caption={text.title} documents={documents} year={library.year} />;
}
