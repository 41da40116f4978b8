import { type ReactElement } from 'react';
import { dossierWords } from '../../i18n/fr/dossier.js';
import { editionHref } from './paths.js';

/** « Éditer les données » [S1-24]: the Word document of all questions, at any time of the campaign. */
export function EditionLink({ dossierId }: { readonly dossierId: string }): ReactElement {
  return (
    <a className="fr-btn fr-btn--secondary fr-icon-file-text-line fr-btn--icon-left" href={editionHref(dossierId)} download>
      {dossierWords.edit}
    </a>
  );
}
