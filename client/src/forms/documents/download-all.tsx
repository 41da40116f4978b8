import { type ReactElement } from 'react';
import { archiveHref } from '../dossier/paths.js';
import { useText } from '../../i18n/text.js';

interface DownloadAllProps {
  readonly dossierId: string;
  /** Of one question only. */
  readonly questionKey?: string;
}

/** « Récupérer tous les documents »: one ZIP of the dossier, with the list of what it holds and of what is missing [S4-16]. */
export function DownloadAll({ dossierId, questionKey }: DownloadAllProps): ReactElement {
  const text = useText('documents');
  return (
    <a
      className="fr-btn fr-btn--tertiary-no-outline fr-btn--sm fr-icon-download-line fr-btn--icon-left"
      href={archiveHref(dossierId, questionKey)}
      download
    >
      {text.all}
    </a>
  );
}
