import { type ReactElement } from 'react';
import { type LegalEntityView } from '../../api/types.js';
import { commonWords } from '../../i18n/fr/common.js';
import { legalEntityWords } from '../../i18n/fr/legal-entity.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { formatPhone } from '../../ui/format.js';
import { EntityDetails } from './entity-details.js';

/** Who it is, in one strip; « Détails EJ » opens the rest. */
export function IdentityCard({ entity }: { entity: LegalEntityView }): ReactElement {
  const text = legalEntityWords;
  const address = `${entity.address}, ${entity.postalCode} ${entity.city}`;
  return (
    <section className="ec-card ec-card--soft" aria-label={text.identity}>
      <DefinitionList
        columns
        items={[
          { term: text.fields.name, value: entity.name },
          { term: text.fields.finess, value: entity.finess, numeric: true },
          { term: text.fields.address, value: address },
          { term: text.fields.phone, value: formatPhone(entity.phone), numeric: true },
          { term: text.fields.agencyContact, value: <AgencyContacts entity={entity} /> },
        ]}
      />
      <EntityDetails entity={entity} />
    </section>
  );
}

function AgencyContacts({ entity: { agencyContacts } }: { entity: LegalEntityView }): ReactElement {
  const none = commonWords.none;
  if (agencyContacts.length === 0) return <span className="ec-muted">{none}</span>;
  return (
    <>
      {agencyContacts.map(({ name, email }) => (
        <span key={`${name} ${email}`} className="ec-block">
          {email === '' ? name : <a href={`mailto:${email}`}>{name}</a>}
        </span>
      ))}
    </>
  );
}
