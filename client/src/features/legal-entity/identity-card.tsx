import { type ReactElement } from 'react';
import { type LegalEntityView } from '../../api/types.js';
import { useText } from '../../i18n/text.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { formatPhone } from '../../ui/format.js';
import { EntityDetails } from './entity-details.js';

/** Who it is, in one strip; « Détails EJ » opens the rest. */
export function IdentityCard({ entity }: { entity: LegalEntityView }): ReactElement {
  const text = useText('legalEntity');
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
        ]}
      />
      <EntityDetails entity={entity} />
    </section>
  );
}
