import { type ReactElement } from 'react';
import { useMe } from '../../api/me.js';
import { documentsWords } from '../../i18n/fr/documents.js';
import { formatSize } from '../../ui/format.js';

/** Size, formats, who may take a document back, and what must never be in a file: the region's own words [S1-29, S4-26]. */
export function DepositRules(): ReactElement {
  const text = documentsWords;
  const { extensions, maxBytes, warning, deletion } = useMe().region.documents;
  return (
    <div className="ec-micro ec-muted fr-mt-3v">
      <p className="ec-micro">
        {text.rules(formatSize(maxBytes))} {warning}
      </p>
      <p className="ec-micro">{text.deletion[deletion]}</p>
      <details>
        <summary>{text.formats}</summary>
        <p className="ec-micro ec-break">{extensions.join(', ')}</p>
      </details>
    </div>
  );
}
