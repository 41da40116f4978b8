import { type ReactElement } from 'react';
import { type ContractRow } from '../../api/types.js';
import { commonWords } from '../../i18n/fr/common.js';
import { legalEntityWords } from '../../i18n/fr/legal-entity.js';
import { formatDay, formatPercent } from '../../ui/format.js';
import { StateLabel } from '../../ui/state-label.js';

/** « Etat en cours », how far, until when. */
export function ContractState({ row }: { row: ContractRow }): ReactElement {
  const text = legalEntityWords;
  const common = commonWords;
  if (row.state === null) return <span className="ec-muted">{text.noCampaign}</span>;
  const rate = row.rate === null ? [] : [formatPercent(row.rate)];
  const lastDay = row.lastDay === null ? [] : [common.untilDay(formatDay(row.lastDay))];
  const details = [...rate, ...lastDay].join(' · ');
  return (
    <>
      <StateLabel state={row.state} />
      {details === '' ? null : (
        <>
          <br />
          <span className="ec-muted">{details}</span>
        </>
      )}
    </>
  );
}
