import { type Contract } from '../contracts/index.js';
import { type AgencyContactView } from './dto/shared.view.js';

type Named = Pick<Contract, 'agencyContactName' | 'agencyContactEmail' | 'agencyContactPhone'>;

/** « Contact ARS » of a contract (S4-14). */
export function agencyContact({
  agencyContactName: name,
  agencyContactEmail: email,
  agencyContactPhone: phone,
}: Named): AgencyContactView | null {
  return name === null ? null : { name, email: email ?? '', phone: phone ?? '' };
}

/** Those of several contracts, each once. */
export function agencyContacts(contracts: readonly Named[]): AgencyContactView[] {
  const found = contracts.flatMap((contract) => agencyContact(contract) ?? []);
  return [...new Map(found.map((contact) => [`${contact.name} ${contact.email}`, contact])).values()];
}
