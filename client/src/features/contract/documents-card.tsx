import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { type DossierView } from '../../api/types.js';
import { entryPath } from '../../forms/dossier/paths.js';
import { useText } from '../../i18n/text.js';
import { Note } from '../../ui/note.js';

/** Where documents go [S1-28]: to their question, and why none is added here. */
export function DocumentsCard({
  dossier,
  onIntent,
}: {
  readonly dossier: DossierView;
  readonly onIntent: () => void;
}): ReactElement | null {
  const text = useText('contract').documents;
  if (dossier.templateHash === null) return null;
  return (
    <section className="ec-card" aria-labelledby="contract-documents">
      <h2 className="fr-h6" id="contract-documents">
        {text.title}
      </h2>
      <Note tone="neutral">
        <p>
          {text.levels}{' '}
          <Link to={entryPath(dossier.id)} onMouseEnter={onIntent} onFocus={onIntent}>
            {text.open}
          </Link>
        </p>
        <p>{text.earlier}</p>
      </Note>
    </section>
  );
}
