import { type CampaignDossierRow } from '../../../api/types.js';
import { type Sort } from '../../../ui/compact-table.js';

const KEYS: Record<string, (row: CampaignDossierRow) => string | number> = {
  entity: ({ entityName }) => entityName,
  contract: ({ contractName }) => contractName,
  state: ({ state }) => state.label,
  rate: ({ rate }) => rate ?? -1,
  moved: ({ lastMovementAt }) => lastMovementAt ?? '',
};

export function sortRows(rows: readonly CampaignDossierRow[], { column, descending }: Sort): CampaignDossierRow[] {
  const key = KEYS[column] ?? (({ entityName }: CampaignDossierRow) => entityName);
  const sorted = [...rows].sort((a, b) => compare(key(a), key(b)));
  return descending ? sorted.reverse() : sorted;
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'fr', { numeric: true });
}
