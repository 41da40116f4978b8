import { type Standing } from '../../workflows/index.js';
import { type ContractSheet, mayEditContacts } from '../contracts/index.js';
import { agencyContact } from './agency-contact.js';
import { currentOf, type DossierSummary } from './dossier-summary.js';
import { type ContractDossierView, type ContractView } from './dto/contract.view.js';

/** What one person reads of a contract. */
export interface ContractReading {
  readonly sheet: ContractSheet;
  readonly dossiers: readonly DossierSummary[];
  readonly standings: readonly Standing[];
}

export function contractView({ sheet, dossiers, standings }: ContractReading): ContractView {
  const { id, name, code, type, status, sections } = sheet.contract;
  const { signatureEstimated, effectiveFrom, effectiveTo, lastExtension, extensionMonths } = sheet.contract;
  return {
    ...{ id, name, code, type, status, signatureEstimated, effectiveFrom, effectiveTo, lastExtension, extensionMonths },
    agencyContact: agencyContact(sheet.contract),
    sections: [...sections],
    parties: sheet.parties.map(({ organisation, role }) => ({
      ...{ finess: organisation.finess ?? '', name: organisation.name, city: organisation.city, role },
      kind: organisation.kind === 'site' ? 'site' : 'legal-entity',
    })),
    administrativeContacts: [...sheet.administrativeContacts],
    mayEditContacts: mayEditContacts(standings),
    amendments: sheet.amendments.map(({ number, object, date, status: state }) => ({ number, object, date, status: state })),
    dossiers: currentFirst(dossiers).map(dossierView),
    rights: [...new Set(standings.flatMap(({ rights }) => rights))],
  };
}

function currentFirst(dossiers: readonly DossierSummary[]): DossierSummary[] {
  const current = currentOf(dossiers);
  return current ? [current, ...dossiers.filter(({ id }) => id !== current.id)] : [];
}

function dossierView({ id, year, campaignLabel, state }: DossierSummary): ContractDossierView {
  return { id, year, campaignLabel, state };
}
