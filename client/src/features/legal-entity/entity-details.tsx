import { type ReactElement } from 'react';
import { type LegalEntityView } from '../../api/types.js';
import { legalEntityWords } from '../../i18n/fr/legal-entity.js';
import { DefinitionList } from '../../ui/definition-list.js';

/** « Détails EJ »: status, category, and the geographic sites. */
export function EntityDetails({ entity }: { entity: LegalEntityView }): ReactElement {
  const text = legalEntityWords;
  return (
    <details className="ec-details fr-mt-4v">
      <summary>
        {text.details} : {text.sites(entity.sites.length)}
      </summary>
      <div className="fr-mt-4v">
        <DefinitionList
          columns
          items={[
            { term: text.fields.legalStatus, value: entity.legalStatus },
            { term: text.fields.category, value: entity.category },
            { term: text.fields.siren, value: entity.siren, numeric: true },
            { term: text.fields.email, value: entity.email },
          ]}
        />
        <Sites sites={entity.sites} />
      </div>
    </details>
  );
}

function Sites({ sites }: { sites: LegalEntityView['sites'] }): ReactElement {
  const text = legalEntityWords;
  if (sites.length === 0) return <p className="ec-small ec-muted fr-mt-4v">{text.noSite}</p>;
  return (
    <ul className="ec-list fr-mt-4v" aria-label={text.sites(sites.length)}>
      {sites.map(({ finess, name, city }) => (
        <li key={finess} className="ec-break">
          <span className="ec-num">{finess}</span> - {name}, {city}
        </li>
      ))}
    </ul>
  );
}
