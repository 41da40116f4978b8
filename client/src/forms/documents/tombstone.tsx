import { type ReactElement } from 'react';
import { documentsWords } from '../../i18n/fr/documents.js';
import { formatInstant } from '../../ui/format.js';
import { Status } from '../../ui/status.js';
import { type ShownDocument } from './shown-document.js';

/** What remains of a document: who took it away, when and why. */
export function Tombstone({ withdrawn }: { readonly withdrawn: NonNullable<ShownDocument['withdrawn']> }): ReactElement {
  const text = documentsWords;
  return (
    <>
      <Status kind="locked" word={text.withdrawn(formatInstant(withdrawn.at), withdrawn.by)} />
      <p className="ec-small">{text.because(withdrawn.reason)}</p>
    </>
  );
}
