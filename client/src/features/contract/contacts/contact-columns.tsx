import { type ReactElement } from 'react';
import { type ContactView } from '../../../api/types.js';
import { type contractWords } from '../../../i18n/fr/contract.js';
import { type Column } from '../../../ui/compact-table.js';
import { formatPhone } from '../../../ui/format.js';

type Words = (typeof contractWords)['contacts'];
type Ask = (asked: { readonly act: 'change' | 'remove'; readonly contact: ContactView }) => void;

/** The columns of the notice, and what may be done to a line by whoever may. */
export function contactColumns(text: Words, ask: Ask | null): readonly Column<ContactView>[] {
  const { columns } = text;
  const shown: Column<ContactView>[] = [
    { id: 'name', header: columns.name, rowHeader: true, cell: ({ name }) => name },
    { id: 'function', header: columns.function, cell: (contact) => contact.function },
    { id: 'email', header: columns.email, cell: ({ email }) => (email === '' ? null : <a href={`mailto:${email}`}>{email}</a>) },
    { id: 'phone', header: columns.phone, numeric: true, cell: ({ phone }) => formatPhone(phone) },
  ];
  if (ask === null) return shown;
  return [...shown, { id: 'acts', header: columns.acts, cell: (contact) => <Acts contact={contact} text={text} ask={ask} /> }];
}

function Acts({ contact, text, ask }: { readonly contact: ContactView; readonly text: Words; readonly ask: Ask }): ReactElement {
  return (
    <span className="ec-actions">
      {(['change', 'remove'] as const).map((act) => (
        <button
          key={act}
          type="button"
          className="fr-link fr-link--sm"
          onClick={() => {
            ask({ act, contact });
          }}
        >
          {text[act]} <span className="ec-sr">{contact.name}</span>
        </button>
      ))}
    </span>
  );
}
