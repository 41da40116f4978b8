import { Select } from '@codegouvfr/react-dsfr/Select';
import { type ReactElement } from 'react';
import { type AlertView } from '../../api/types.js';
import { alertsWords } from '../../i18n/fr/alerts.js';
import { type AlertsAddress } from './use-alerts-address.js';

const KINDS = ['step', 'document', 'answer', 'message'] as const;

interface AlertFiltersProps {
  readonly address: AlertsAddress;
  readonly change: (part: Partial<AlertsAddress>) => void;
}

/** All or not yet read; steps, documents, answers or messages. */
export function AlertFilters({ address, change }: AlertFiltersProps): ReactElement {
  const text = alertsWords.filters;
  return (
    <div className="ec-toolbar" role="search" aria-label={text.label}>
      <Select
        label={text.reading}
        nativeSelectProps={{
          value: address.unread ? 'unread' : '',
          onChange: ({ target }) => {
            change({ unread: target.value !== '' });
          },
        }}
      >
        <option value="">{text.all}</option>
        <option value="unread">{text.unread}</option>
      </Select>
      <Select
        label={text.kind}
        nativeSelectProps={{
          value: address.kind ?? '',
          onChange: ({ target }) => {
            change({ kind: target.value === '' ? null : (target.value as AlertView['kind']) });
          },
        }}
      >
        <option value="">{text.anyKind}</option>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {text.kinds[kind]}
          </option>
        ))}
      </Select>
    </div>
  );
}
