import { type ReactElement } from 'react';
import { type EstablishmentPeopleView, type PersonRightsView } from '../../api/types.js';
import { rightsList } from '../../i18n/fr/rights.js';
import { peopleWords } from '../../i18n/fr/people.js';
import { type Column, CompactTable } from '../../ui/compact-table.js';
import { formatDay, formatInstantDay } from '../../ui/format.js';
import { PersonActs } from './person-acts.js';
import { PersonCell } from './person-cell.js';
import { type PeopleActs } from './use-people-acts.js';

/** One line a person and place: title, rights in plain words, contracts, days. */
export function PeopleTable({ view, acts }: { view: EstablishmentPeopleView; acts: PeopleActs }): ReactElement {
  const text = peopleWords;
  const columns = columnsOf(text, view);
  const last: Column<PersonRightsView> = {
    id: 'acts',
    header: text.columns.acts,
    cell: (person) => <PersonActs establishmentId={view.establishment.id} person={person} acts={acts} />,
  };
  return <CompactTable caption={text.people} columns={[...columns, last]} rows={view.people} rowKey={({ id }) => id} />;
}

function columnsOf(text: typeof peopleWords, { establishment }: EstablishmentPeopleView): Column<PersonRightsView>[] {
  return [
    {
      id: 'person',
      header: text.columns.person,
      rowHeader: true,
      cell: (person) => <PersonCell person={person} rootId={establishment.id} />,
    },
    { id: 'rights', header: text.columns.rights, cell: ({ rights }) => rightsList(rights) },
    {
      id: 'contracts',
      header: text.columns.contracts,
      cell: ({ contracts }) => <span className="ec-break">{contracts?.map(({ name }) => name).join(', ') ?? text.allContracts}</span>,
    },
    { id: 'days', header: text.columns.days, cell: (person) => daysOf(person, text.days) },
    { id: 'state', header: text.columns.state, cell: (person) => stateOf(person, text) },
  ];
}

function daysOf({ from, to }: PersonRightsView, text: (typeof peopleWords)['days']): string {
  if (from === null) return to === null ? text.always : text.to(formatDay(to));
  return to === null ? text.from(formatDay(from)) : text.between(formatDay(from), formatDay(to));
}

function stateOf({ state, invitedAt }: PersonRightsView, text: typeof peopleWords): string {
  return state === 'invited' ? text.invitedOn(invitedAt === null ? '' : formatInstantDay(invitedAt)) : text.states[state];
}
