import { type ReactElement } from 'react';
import { documentsWords } from '../../i18n/fr/documents.js';
import { archiveHref } from '../dossier/paths.js';
import { DownloadLink } from './download-link.js';

interface DownloadAllProps {
  readonly dossierId: string;
  /** Of one question only. */
  readonly questionKey?: string;
  /** No antivirus has looked at some of them. */
  readonly unscanned: boolean;
}

/** « Récupérer tous les documents »: one ZIP of the dossier, with the list of what it holds and of what is missing [S4-16]. */
export function DownloadAll({ dossierId, questionKey, unscanned }: DownloadAllProps): ReactElement {
  const text = documentsWords;
  return (
    <DownloadLink
      unscanned={unscanned}
      className="fr-btn fr-btn--tertiary-no-outline fr-btn--sm fr-icon-download-line fr-btn--icon-left"
      href={archiveHref(dossierId, questionKey)}
    >
      {text.all}
    </DownloadLink>
  );
}
