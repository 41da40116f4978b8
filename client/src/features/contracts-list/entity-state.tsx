import { type ReactElement } from 'react';
import { type LegalEntityRow } from '../../api/types.js';
import { useText } from '../../i18n/text.js';
import { formatDay, formatPercent } from '../../ui/format.js';
import { StateLabel } from '../../ui/state-label.js';

/** The state, how far, and until when; or that no campaign is open. */
export function EntityState({ row }: { row: LegalEntityRow }): ReactElement {
  const text = useText('contractsList');
  const common = useText('common');
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
