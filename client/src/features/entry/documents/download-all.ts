import { type DocumentView } from '../../../api/types.js';
import { documentHref } from '../../../forms/dossier/paths.js';

const BETWEEN = 250;

/** « Récupérer tous les documents »: each file under its own name, one after the other. */
export function downloadAll(documents: readonly DocumentView[]): void {
  documents.forEach((document, index) => {
    window.setTimeout(() => {
      const link = window.document.createElement('a');
      link.href = documentHref(document.id);
      link.download = document.name;
      link.click();
    }, index * BETWEEN);
  });
}
