import { type contractWords } from '../../../i18n/fr/contract.js';
import { type ContactView } from '../../../api/types.js';

/** What somebody writes about a contact. */
export type ContactFacts = Pick<ContactView, 'name' | 'function' | 'email' | 'phone'>;

export const CONTACT_FIELDS = ['name', 'function', 'email', 'phone'] as const;
export const NO_CONTACT: ContactFacts = { name: '', function: '', email: '', phone: '' };

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const NUMBER = /^[+()\d .\u00a0/-]*$/;

export function trimmed({ name, function: role, email, phone }: ContactFacts): ContactFacts {
  return { name: name.trim(), function: role.trim(), email: email.trim(), phone: phone.trim() };
}

/** What is to correct before it is sent, by field; only the name is asked for. */
export function contactErrors(facts: ContactFacts, text: (typeof contractWords)['contacts']): Partial<Record<keyof ContactFacts, string>> {
  const { name, email, phone } = trimmed(facts);
  return {
    ...(name === '' && { name: text.nameMissing }),
    ...(email !== '' && !ADDRESS.test(email) && { email: text.badEmail }),
    ...(!NUMBER.test(phone) && { phone: text.badPhone }),
  };
}
