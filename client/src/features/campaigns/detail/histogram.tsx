import { type ReactElement, useState } from 'react';
import { type CampaignView } from '../../../api/types.js';
import { campaignsWords } from '../../../i18n/fr/campaigns.js';
import { CompactTable } from '../../../ui/compact-table.js';
import { HistogramPlot } from './histogram-plot.js';

type Bins = CampaignView['histogram'];

/** How full the contracts are: a plot, and the same figures as a table. */
export function Histogram({ bins, total }: { bins: Bins; total: number }): ReactElement | null {
  const text = campaignsWords.detail;
  const [asTable, showTable] = useState(false);
  if (bins.length === 0) return null;
  return (
    <section className="ec-card fr-mt-6v" aria-labelledby="remplissage">
      <div className="ec-card__head">
        <h2 className="fr-h6" id="remplissage">
          {text.histogram(total)}
        </h2>
        <button
          type="button"
          className="ec-why"
          onClick={() => {
            showTable(!asTable);
          }}
        >
          {asTable ? text.asPlot : text.asTable}
        </button>
      </div>
      {asTable ? (
        <CompactTable
          caption={text.histogramTitle}
          columns={[
            { id: 'bin', header: text.binColumn, rowHeader: true, cell: ({ label }: Bins[number]) => label },
            { id: 'count', header: text.countColumn, numeric: true, cell: ({ count }: Bins[number]) => count },
          ]}
          rows={bins}
          rowKey={({ label }) => label}
        />
      ) : (
        <HistogramPlot bins={bins} />
      )}
    </section>
  );
}
