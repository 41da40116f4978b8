import { type ReactElement } from 'react';
import { type MembershipView } from '../../../api/types.js';
import { accountWords } from '../../../i18n/fr/account.js';
import { type Column, CompactTable } from '../../../ui/compact-table.js';

/** Where I act, in what capacity, with which rights. */
export function MembershipsTable({ memberships }: { memberships: readonly MembershipView[] }): ReactElement {
  const text = accountWords;
  return <CompactTable caption={text.memberships} columns={columnsOf(text)} rows={memberships} rowKey={({ id }) => id} />;
}

function columnsOf(text: typeof accountWords): Column<MembershipView>[] {
  return [
    {
      id: 'organisation',
      header: text.columns.organisation,
      rowHeader: true,
      cell: ({ organisation: { finess, name, kind } }) => (
        <>
          <span className="ec-strong">{finess === null ? name : `${finess} - ${name}`}</span>
          <br />
          <span className="ec-muted">{text.kinds[kind]}</span>
        </>
      ),
    },
    { id: 'title', header: text.columns.title, cell: ({ title }) => title },
    { id: 'rights', header: text.columns.rights, cell: ({ rights }) => text.rights(rights) },
  ];
}
