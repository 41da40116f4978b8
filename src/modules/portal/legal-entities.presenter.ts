import { type VisibleContract } from '../contracts/index.js';
import { type Organisation } from '../organisations/index.js';
import { agencyContacts } from './agency-contact.js';
import { byUrgency, currentOf, type DossierSummary } from './dossier-summary.js';
import { type ContractRow, type LegalEntityRow, type LegalEntityView } from './dto/legal-entity.view.js';
import { type Horizon } from './portal.reader.js';

type Now = Pick<LegalEntityRow, 'state' | 'rate' | 'lastDay'>;

export function entityRow({ id, finess, name, address, postalCode, city, phone }: Organisation, seen: Horizon): LegalEntityRow {
  const current = contractsOf(id, seen).map(({ contract }) => currentOf(seen.dossiers.get(contract.id) ?? []));
  const pressing = current.filter((dossier) => dossier !== undefined).sort(byUrgency)[0];
  return { finess: finess ?? '', name, address, postalCode, city, phone, ...now(pressing) };
}

export function entityView(entity: Organisation, sites: readonly Organisation[], seen: Horizon): LegalEntityView {
  const { finess, name, siren, address, postalCode, city, phone, email, legalStatus, category } = entity;
  return {
    ...{ finess: finess ?? '', name, siren, address, postalCode, city, phone, email, legalStatus, category },
    sites: sites.map((site) => ({ finess: site.finess ?? '', name: site.name, city: site.city })),
    agencyContacts: agencyContacts(contractsOf(entity.id, seen).map(({ contract }) => contract)),
    contracts: contractRows(contractsOf(entity.id, seen), seen),
  };
}

/** The contract that presses most comes first. */
function contractRows(contracts: readonly VisibleContract[], { dossiers }: Horizon): ContractRow[] {
  return contracts
    .map((visible) => ({ visible, dossier: currentOf(dossiers.get(visible.contract.id) ?? []) }))
    .sort((one, other) => urgency(one.dossier, other.dossier) || one.visible.contract.name.localeCompare(other.visible.contract.name, 'fr'))
    .map(({ visible: { contract, rights }, dossier }) => {
      const { id, type, name, status, effectiveFrom, effectiveTo } = contract;
      return { id, type, name, status, effectiveFrom, effectiveTo, ...now(dossier), dossierId: dossier?.id ?? null, rights: [...rights] };
    });
}

function urgency(one: DossierSummary | undefined, other: DossierSummary | undefined): number {
  if (!one || !other) return Number(!one) - Number(!other);
  return byUrgency(one, other);
}

function contractsOf(entityId: string, { contracts }: Horizon): VisibleContract[] {
  return contracts.filter(({ legalEntityIds }) => legalEntityIds.includes(entityId));
}

function now(dossier: DossierSummary | undefined): Now {
  return { state: dossier?.state ?? null, rate: dossier?.progress.rate ?? null, lastDay: dossier?.deadline?.lastDay ?? null };
}
