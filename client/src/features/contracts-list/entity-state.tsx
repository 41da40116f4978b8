import { type ReactElement } from 'react';
import { type LegalEntityRow } from '../../api/types.js';
import { commonWords } from '../../i18n/fr/common.js';
import { contractsListWords } from '../../i18n/fr/contracts-list.js';
import { formatDay, formatPercent } from '../../ui/format.js';
import { StateLabel } from '../../ui/state-label.js';

/** The state, how far, and until when; or that no campaign is open. */
export function EntityState({ row }: { row: LegalEntityRow }): ReactElement {
  const text = contractsListWords;
  const common = commonWords;
  if (row.state === null) return <span className="ec-muted">{text.noCampaign}</span>;
  const details = [
    ...(row.rate === null ? [] : [formatPercent(row.rate)]),
    ...(row.lastDay === null ? [] : [common.untilDay(formatDay(row.lastDay))]),
  ];
  return (
    <>
      <StateLabel state={row.state} />
      {details.length === 0 ? null : (
        <>
          <br />
          <span className="ec-muted">{details.join(', ')}</span>
        </>
      )}
    </>
  );
}
