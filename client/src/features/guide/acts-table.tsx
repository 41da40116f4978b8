import { type ReactElement } from 'react';
import { type GuideStepView } from '../../api/types.js';
import { guideWords } from '../../i18n/fr/guide.js';
import { type Column, CompactTable } from '../../ui/compact-table.js';

type Act = GuideStepView['acts'][number];

interface ActsTableProps {
  readonly acts: readonly Act[];
  readonly caption: string;
}

/** Each act of a step: who may, what it asks, where it leads, and the mails that leave by themselves. */
export function ActsTable({ acts, caption }: ActsTableProps): ReactElement {
  const text = guideWords.step;
  return <CompactTable caption={caption} columns={columns(text)} rows={acts} rowKey={(act) => JSON.stringify(act)} />;
}

function columns(text: (typeof guideWords)['step']): readonly Column<Act>[] {
  return [
    { id: 'act', header: text.columns.act, rowHeader: true, cell: (act) => <ActName act={act} /> },
    { id: 'by', header: text.columns.by, cell: ({ by }) => (by.length === 0 ? text.clock : by.join(', ')) },
    { id: 'leadsTo', header: text.columns.leadsTo, cell: ({ leadsTo }) => leadsTo ?? text.same },
    { id: 'mails', header: text.columns.mails, cell: ({ mails }) => <Mails mails={mails} /> },
  ];
}

function ActName({ act: { label, reason, confirm } }: { readonly act: Act }): ReactElement {
  const text = guideWords.step;
  return (
    <>
      {label}
      {reason !== null && <span className="ec-small ec-muted ec-block">{text.reason[reason]}</span>}
      {confirm !== null && <span className="ec-small ec-muted ec-block">{confirm}</span>}
    </>
  );
}

function Mails({ mails }: { readonly mails: Act['mails'] }): ReactElement {
  const text = guideWords.step;
  if (mails.length === 0) return <>{text.noMail}</>;
  return (
    <>
      {mails.map(({ to, subject }) => (
        <span key={`${to} ${subject}`} className="ec-block">
          {text.mail(to, subject)}
        </span>
      ))}
    </>
  );
}
