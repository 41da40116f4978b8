import { type ReactElement } from 'react';
import { type DossierView } from '../../api/types.js';
import { SectionName } from '../../forms/dossier/section-name.js';
import { contractWords } from '../../i18n/fr/contract.js';
import { type Column, CompactTable } from '../../ui/compact-table.js';
import { formatPercent } from '../../ui/format.js';

type Section = DossierView['sections'][number];

/** The plot’s figures as a table, for whoever reads better so. */
export function SectionTable({ sections }: { readonly sections: readonly Section[] }): ReactElement {
  const text = contractWords.progress;
  return (
    <details className="ec-disclosure fr-mt-3v">
      <summary>{text.asTable}</summary>
      <div className="fr-mt-2w">
        <CompactTable caption={text.title} columns={columns(text)} rows={sections} rowKey={({ key }) => key} />
      </div>
    </details>
  );
}

function columns(text: (typeof contractWords)['progress']): readonly Column<Section>[] {
  const left = ({ required, filled }: Section): string => String(Math.max(0, required - filled));
  return [
    { id: 'label', header: text.columns.section, rowHeader: true, cell: (section) => <SectionName section={section} /> },
    { id: 'filled', header: text.columns.filled, numeric: true, cell: ({ filled }) => String(filled) },
    { id: 'left', header: text.columns.left, numeric: true, cell: left },
    { id: 'rate', header: text.columns.rate, numeric: true, cell: ({ rate }) => (rate === null ? text.nothing : formatPercent(rate)) },
  ];
}
