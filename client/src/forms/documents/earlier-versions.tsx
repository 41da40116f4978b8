import { type ReactElement } from 'react';
import { documentsWords } from '../../i18n/fr/documents.js';
import { formatInstant, formatSize } from '../../ui/format.js';
import { type ShownDocument } from './shown-document.js';

/** The files that a document took the place of, the latest first: their names, who replaced them, when and why. */
export function EarlierVersions({ versions }: { readonly versions: readonly ShownDocument[] }): ReactElement {
  const text = documentsWords;
  return (
    <details className="ec-disclosure">
      <summary>{text.versions(versions.length)}</summary>
      <ul className="ec-list ec-small">
        {versions.map(({ id, name, size, withdrawn }) => (
          <li key={id} className="ec-break">
            <div>
              <s>{name}</s> <span className="ec-muted ec-nowrap">{formatSize(size)}</span>
              {withdrawn && (
                <>
                  <p className="ec-small ec-m0">{text.replaced(formatInstant(withdrawn.at), withdrawn.by)}</p>
                  <p className="ec-small ec-m0">{text.because(withdrawn.reason)}</p>
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
