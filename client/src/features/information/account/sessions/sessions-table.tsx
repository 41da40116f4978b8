import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { type OpenSessionView } from '../../../../api/types.js';
import { accountWords } from '../../../../i18n/fr/account.js';
import { type Column, CompactTable } from '../../../../ui/compact-table.js';
import { formatInstant } from '../../../../ui/format.js';

interface SessionsTableProps {
  sessions: readonly OpenSessionView[];
  onEnd: (id: string) => void;
}

/** One line a session; this one is marked, and ends by « Se déconnecter ». */
export function SessionsTable({ sessions, onEnd }: SessionsTableProps): ReactElement {
  const text = accountWords.sessions;
  const columns = columnsOf(text, onEnd);
  return <CompactTable caption={text.title} columns={columns} rows={sessions} rowKey={({ id }) => id} hot={({ current }) => current} />;
}

function columnsOf(text: (typeof accountWords)['sessions'], onEnd: (id: string) => void): Column<OpenSessionView>[] {
  return [
    { id: 'device', header: text.columns.device, rowHeader: true, cell: ({ device }) => <span className="ec-strong">{device}</span> },
    { id: 'opened', header: text.columns.opened, numeric: true, cell: ({ openedAt }) => formatInstant(openedAt) },
    { id: 'seen', header: text.columns.seen, numeric: true, cell: ({ seenAt }) => formatInstant(seenAt) },
    {
      id: 'act',
      header: text.columns.act,
      cell: ({ id, current, device, openedAt }) =>
        current ? (
          <span>{text.current}</span>
        ) : (
          <Button
            size="small"
            priority="tertiary"
            nativeButtonProps={{ 'aria-label': text.endOf(device, formatInstant(openedAt)) }}
            onClick={() => {
              onEnd(id);
            }}
          >
            {text.end}
          </Button>
        ),
    },
  ];
}
