import { type ReactElement } from 'react';
import { type SupportView } from '../../../api/types.js';
import { informationWords } from '../../../i18n/fr/information.js';
import { DefinitionList } from '../../../ui/definition-list.js';
import { formatPhone } from '../../../ui/format.js';

/** Telephone, mailboxes and hours, as the region gives them. */
export function SupportContacts({ support }: { support: SupportView }): ReactElement {
  const text = informationWords.support;
  const phone = <a href={`tel:${support.phone.replace(/[^+\d]/g, '')}`}>{formatPhone(support.phone)}</a>;
  return (
    <section className="ec-card ec-card--soft fr-mt-6v" aria-label={text.contacts}>
      <DefinitionList
        items={[
          { term: text.email, value: <a href={`mailto:${support.email}`}>{support.email}</a> },
          { term: text.call, value: phone },
          { term: text.business, value: <a href={`mailto:${support.businessEmail}`}>{support.businessEmail}</a> },
          ...(support.hours === null ? [] : [{ term: text.hours, value: support.hours }]),
        ]}
      />
    </section>
  );
}
