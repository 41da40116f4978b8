import { type ContractSheet } from '../contracts/index.js';
import { currentOf, type DossierSummary } from './dossier-summary.js';
import { type AgencyContactView, type ContractDossierView, type ContractView } from './dto/contract.view.js';

/** What one person reads of a contract. */
export interface ContractReading {
  readonly sheet: ContractSheet;
  readonly dossiers: readonly DossierSummary[];
  readonly rights: readonly string[];
}

export function contractView({ sheet, dossiers, rights }: ContractReading): ContractView {
  const { id, name, code, type, status, sections } = sheet.contract;
  const { signatureEstimated, effectiveFrom, effectiveTo, lastExtension, extensionMonths } = sheet.contract;
  return {
    ...{ id, name, code, type, status, signatureEstimated, effectiveFrom, effectiveTo, lastExtension, extensionMonths },
    agencyContact: agencyContact(sheet),
    sections: [...sections],
    parties: sheet.parties.map(({ organisation, role }) => ({
      ...{ finess: organisation.finess ?? '', name: organisation.name, city: organisation.city, role },
      kind: organisation.kind === 'site' ? 'site' : 'legal-entity',
    })),
    administrativeContacts: sheet.administrativeContacts.map((contact) => ({
      ...{ name: contact.name, function: contact.function, email: contact.email, phone: contact.phone },
    })),
    amendments: sheet.amendments.map(({ number, object, date, status: state }) => ({ number, object, date, status: state })),
    dossiers: currentFirst(dossiers).map(dossierView),
    rights: [...rights],
  };
}

function agencyContact({ contract }: ContractSheet): AgencyContactView | null {
  const { agencyContactName: name, agencyContactEmail: email, agencyContactPhone: phone } = contract;
  return name === null ? null : { name, email: email ?? '', phone: phone ?? '' };
}

function currentFirst(dossiers: readonly DossierSummary[]): DossierSummary[] {
  const current = currentOf(dossiers);
  return current ? [current, ...dossiers.filter(({ id }) => id !== current.id)] : [];
}

function dossierView({ id, year, campaignLabel, state }: DossierSummary): ContractDossierView {
  return { id, year, campaignLabel, state };
}
