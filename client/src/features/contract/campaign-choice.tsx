import { Select } from '@codegouvfr/react-dsfr/Select';
import { type ReactElement, startTransition, useOptimistic } from 'react';
import { useNavigate } from 'react-router';
import { type ContractView } from '../../api/types.js';
import { contractWords } from '../../i18n/fr/contract.js';

/** Which of the contract's campaigns is shown; nothing to choose, nothing shown. */
export function CampaignChoice({ contract, chosen }: { readonly contract: ContractView; readonly chosen: string }): ReactElement | null {
  const text = contractWords;
  const navigate = useNavigate();
  // The list shows the choice at once, while the page is on its way: arrows pressed in a row are not lost.
  const [value, choose] = useOptimistic(chosen);
  if (contract.dossiers.length < 2) return null;
  return (
    <Select
      className="ec-m0"
      label={text.campaigns}
      nativeSelectProps={{
        value,
        onChange: (event) => {
          const dossier = event.target.value;
          startTransition(async () => {
            choose(dossier);
            await navigate({ search: `?${new URLSearchParams({ dossier }).toString()}` });
          });
        },
      }}
    >
      {contract.dossiers.map(({ id, year, campaignLabel }) => (
        <option key={id} value={id}>{`${campaignLabel} (${String(year)})`}</option>
      ))}
    </Select>
  );
}
