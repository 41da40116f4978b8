import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { type DossierView, type MovementView } from '../../api/types.js';
import { DossierBand } from '../../forms/dossier/dossier-band.js';
import { DossierBreadcrumb } from '../../forms/dossier/dossier-breadcrumb.js';
import { EditionLink } from '../../forms/dossier/edition-link.js';
import { contractDossierPath, entryPath, receiptHref } from '../../forms/dossier/paths.js';
import { StepsCard } from '../../forms/dossier/steps-card.js';
import { closingWords } from '../../i18n/fr/closing.js';
import { type Definition, DefinitionList } from '../../ui/definition-list.js';
import { formatInstantLong } from '../../ui/format.js';
import { PageTitle } from '../../ui/page-title.js';
import { SealHash } from './seal-hash.js';

interface ReceiptProps {
  readonly dossier: DossierView;
  /** The movement; not there for an act whose answer was lost. */
  readonly done: MovementView | undefined;
  readonly act: string;
}

/** What was done, and what comes next. */
export function Receipt({ dossier, done, act }: ReceiptProps): ReactElement {
  const text = closingWords.receipt;
  return (
    <>
      <DossierBand dossier={dossier} />
      <div className="ec-page">
        <DossierBreadcrumb dossier={dossier} current={text.page} />
        <div className="ec-grid ec-grid--main-side">
          <section className="ec-card ec-receipt" aria-label={text.page}>
            <div className="fr-alert fr-alert--success fr-mb-6v">
              <PageTitle className="fr-alert__title" page={text.page}>
                {text.title(act)}
              </PageTitle>
              <p>{whatNow(dossier, done)}</p>
            </div>
            <DefinitionList items={facts(dossier, done, text)} />
            <Ways dossier={dossier} done={done} />
          </section>
          <aside>
            <StepsCard title={text.next} dossier={dossier} />
          </aside>
        </div>
      </div>
    </>
  );
}

/** A closing that still stands says what it closed; any other act, where the contract is now. */
function whatNow({ band, may, sections }: DossierView, done: MovementView | undefined): string {
  const text = closingWords.receipt;
  if (!done?.seal || may.answer || may.attach) return text.state(band.label);
  return sections.length > 0 ? text.locked(band.label) : text.lockedDocuments(band.label);
}

function Ways({ dossier, done }: { readonly dossier: DossierView; readonly done: MovementView | undefined }): ReactElement {
  const text = closingWords.receipt;
  return (
    <div className="ec-actions fr-mt-6v">
      <Link className="fr-btn" to={contractDossierPath(dossier.contract.id, dossier.id)}>
        {text.contractLink}
      </Link>
      {done?.seal && (
        <a
          className="fr-btn fr-btn--secondary fr-icon-download-line fr-btn--icon-left"
          href={receiptHref(dossier.id, done.seal.seq)}
          download
        >
          {text.word}
        </a>
      )}
      <EditionLink dossierId={dossier.id} />
      {dossier.sections.length > 0 && (
        <Link className="fr-btn fr-btn--tertiary-no-outline" to={entryPath(dossier.id)}>
          {text.entry}
        </Link>
      )}
    </div>
  );
}

function facts(dossier: DossierView, done: MovementView | undefined, text: (typeof closingWords)['receipt']): readonly Definition[] {
  const { contract, campaign, entity, progress } = dossier;
  const seal = done?.seal ?? null;
  const counted = dossier.sections.length > 0 ? text.filled : text.pieces;
  return [
    ...(seal ? [{ term: text.number, value: seal.number }] : []),
    { term: text.contract, value: `${contract.name}, ${campaign.label}` },
    { term: text.entity, value: `${entity.finess} - ${entity.name}` },
    ...(done
      ? [
          { term: text.by, value: done.who },
          { term: text.at, value: text.atParis(formatInstantLong(done.at)) },
        ]
      : []),
    ...(progress.rate === null ? [] : [{ term: text.content, value: counted(progress.filled, progress.required) }]),
    ...(seal ? [{ term: text.hash, value: <SealHash seal={seal} /> }] : []),
  ];
}
