import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { type DelegationView } from '../../../api/types.js';
import { delegationsWords } from '../../../i18n/fr/delegations.js';
import { type Column, CompactTable } from '../../../ui/compact-table.js';
import { formatDay } from '../../../ui/format.js';
import { delegationPath } from '../delegation-paths.js';
import { isInPart } from '../is-in-part.js';
import { DelegationState } from '../delegation-state.js';

/** Whose name each line bears: the other one's, or both where they are other people's. */
export type Side = 'delegate' | 'grantor' | 'both';

interface DelegationsSectionProps {
  readonly id: string;
  readonly title: string;
  readonly empty: string;
  readonly delegations: readonly DelegationView[];
  readonly side: Side;
}

/** Delegations of one kind, newest first; each name leads to the whole of it. */
export function DelegationsSection({ id, title, empty, delegations, side }: DelegationsSectionProps): ReactElement {
  const text = delegationsWords;
  return (
    <section className="fr-mt-8v" aria-labelledby={id}>
      <h2 className="fr-h5" id={id}>
        {title}
      </h2>
      {delegations.length === 0 ? (
        <p className="ec-muted">{empty}</p>
      ) : (
        <CompactTable
          caption={title}
          columns={columnsOf(text, side)}
          rows={delegations}
          rowKey={(row) => row.id}
          hot={({ maySign }) => maySign}
        />
      )}
    </section>
  );
}

function columnsOf(text: typeof delegationsWords, side: Side): Column<DelegationView>[] {
  const nameOf = ({ grantor, delegate }: DelegationView): string =>
    side === 'both' ? text.both(grantor.name, delegate.name) : { grantor, delegate }[side].name;
  return [
    {
      id: 'person',
      header: text.columns[side],
      rowHeader: true,
      cell: (row) => (
        <Link className="ec-strong" to={delegationPath(row.id)}>
          {nameOf(row)}
        </Link>
      ),
    },
    { id: 'organisation', header: text.columns.organisation, cell: ({ organisation }) => organisation.name },
    {
      id: 'scope',
      header: text.columns.scope,
      cell: ({ rights, contracts, ...parts }) => (
        <>
          {text.rights(rights)}
          <br />
          <span className="ec-muted">{contracts === null ? text.allContracts : text.contracts(contracts.length, isInPart(parts))}</span>
        </>
      ),
    },
    { id: 'period', header: text.columns.period, cell: ({ from, to }) => text.period(formatDay(from), formatDay(to)) },
    { id: 'state', header: text.columns.state, cell: (row) => <DelegationState delegation={row} /> },
  ];
}
