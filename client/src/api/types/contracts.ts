import { type StateView } from './shared.js';

export interface LegalEntityPage {
  items: LegalEntityRow[];
  page: number;
  pages: number;
  total: number;
  size: number;
}

export interface LegalEntityRow {
  finess: string;
  name: string;
  address: string;
  postalCode: string;
  city: string;
  phone: string;
  state: StateView | null;
  rate: number | null;
  lastDay: string | null;
}

export interface LegalEntityView {
  finess: string;
  name: string;
  siren: string | null;
  address: string;
  postalCode: string;
  city: string;
  phone: string;
  email: string | null;
  legalStatus: string | null;
  category: string | null;
  sites: { finess: string; name: string; city: string }[];
  contracts: ContractRow[];
}

export interface ContractRow {
  id: string;
  type: string;
  name: string;
  status: string;
  effectiveFrom: string | null;
  effectiveTo: string | null;
  state: StateView | null;
  dossierId: string | null;
  rate: number | null;
  lastDay: string | null;
  rights: string[];
}

export interface ContractView {
  id: string;
  name: string;
  code: string;
  type: string;
  status: string;
  signatureEstimated: string | null;
  effectiveFrom: string | null;
  effectiveTo: string | null;
  lastExtension: string | null;
  extensionMonths: number | null;
  agencyContact: { name: string; email: string; phone: string } | null;
  sections: string[];
  parties: { finess: string; name: string; kind: 'legal-entity' | 'site'; role: 'signatory' | 'attached'; city: string }[];
  administrativeContacts: { name: string; function: string; email: string; phone: string }[];
  amendments: { number: string; object: string; date: string | null; status: string }[];
  dossiers: { id: string; year: number; campaignLabel: string; state: StateView }[];
  rights: string[];
}
