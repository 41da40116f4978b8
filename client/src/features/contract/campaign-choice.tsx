import { Select } from '@codegouvfr/react-dsfr/Select';
import { type ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { type ContractView } from '../../api/types.js';
import { useText } from '../../i18n/text.js';

/** Which of the contract's campaigns is shown; nothing to choose, nothing shown. */
export function CampaignChoice({ contract, chosen }: { readonly contract: ContractView; readonly chosen: string }): ReactElement | null {
  const text = useText('contract');
  const [, setSearch] = useSearchParams();
  if (contract.dossiers.length < 2) return null;
  return (
    <Select
      className="ec-m0"
      label={text.campaigns}
      nativeSelectProps={{
        value: chosen,
        onChange: (event) => {
          setSearch({ dossier: event.target.value });
        },
      }}
    >
      {contract.dossiers.map(({ id, year, campaignLabel }) => (
        <option key={id} value={id}>{`${campaignLabel} (${String(year)})`}</option>
      ))}
    </Select>
  );
}
