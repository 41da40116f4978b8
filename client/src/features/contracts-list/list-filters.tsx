import { Input } from '@codegouvfr/react-dsfr/Input';
import { Select } from '@codegouvfr/react-dsfr/Select';
import { type ReactElement } from 'react';
import { type LegalEntityPage } from '../../api/types.js';
import { contractsListWords } from '../../i18n/fr/contracts-list.js';
import { type ListAddress } from './list-address.js';
import { useKnownStates } from './use-known-states.js';
import { useTypedSearch } from './use-typed-search.js';

interface ListFiltersProps {
  address: ListAddress;
  change: (part: Partial<ListAddress>) => void;
  page: LegalEntityPage;
}

/** One field for name, city and FINESS; one for the state. The list follows the typing, after a pause. */
export function ListFilters({ address, change, page }: ListFiltersProps): ReactElement {
  const text = contractsListWords;
  const [search, setSearch] = useTypedSearch(address.search, change);
  const states = useKnownStates(page, address.state);
  return (
    <div className="ec-toolbar" role="search">
      <Input
        className="ec-grow"
        label={text.search}
        nativeInputProps={{
          type: 'search',
          value: search,
          onChange: (event) => {
            setSearch(event.target.value);
          },
        }}
      />
      <Select
        label={text.state}
        nativeSelectProps={{
          value: address.state,
          onChange: (event) => {
            change({ state: event.target.value });
          },
        }}
      >
        <option value="">{text.anyState}</option>
        {states.map((state) => (
          <option key={state} value={state}>
            {state}
          </option>
        ))}
      </Select>
    </div>
  );
}
