import { type EstablishmentPeopleView, type MemberChangeRequest, type PersonRightsView } from '../../../api/types.js';
import { type peopleFormWords } from '../../../i18n/fr/people-form.js';
import { type FieldError } from '../../../ui/error-summary.js';

/** What is being written of somebody's rights. */
export interface TermsDraft {
  name: string;
  email: string;
  title: string;
  placeId: string;
  rights: readonly string[];
  allContracts: boolean;
  contractIds: readonly string[];
  from: string;
  to: string;
}

export const FIELD = { name: 'nom', email: 'adresse', title: 'fonction', contracts: 'contrats-0', to: 'dernier-jour' } as const;

export function emptyDraft({ establishment, allContracts }: EstablishmentPeopleView): TermsDraft {
  return {
    ...{ name: '', email: '', title: '', placeId: establishment.id, rights: ['read'] },
    ...{ allContracts, contractIds: [], from: '', to: '' },
  };
}

export function draftOf({ name, email, title, place, rights, contracts, from, to }: PersonRightsView): TermsDraft {
  return {
    ...{ name, email, title, placeId: place.id, rights, allContracts: contracts === null },
    ...{ contractIds: contracts?.map(({ id }) => id) ?? [], from: from ?? '', to: to ?? '' },
  };
}

type Terms = Omit<MemberChangeRequest, 'version'>;
type Right = Terms['rights'][number];
const RIGHTS: readonly Right[] = ['read', 'answer', 'attach', 'close', 'administer'];

/** What is sent of it, but for whom. */
export function termsOf({ title, rights, allContracts, contractIds, from, to }: TermsDraft): Terms {
  return {
    title: title.trim(),
    rights: RIGHTS.filter((right) => rights.includes(right)),
    contractIds: allContracts ? null : [...contractIds],
    from: from === '' ? null : from,
    to: to === '' ? null : to,
  };
}

const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/u;
const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** What is missing or wrong, in the order of the form. The server checks again. */
export function draftErrors(draft: TermsDraft, today: string, text: (typeof peopleFormWords)['errors']): FieldError[] {
  const { name, email, title, allContracts, contractIds, from, to } = draft;
  return [
    ...(/[\p{L}\p{N}]/u.test(name) && !INVISIBLE.test(name) ? [] : [{ field: FIELD.name, message: text.name }]),
    ...(ADDRESS.test(email.trim()) ? [] : [{ field: FIELD.email, message: text.email }]),
    ...(INVISIBLE.test(title) ? [{ field: FIELD.title, message: text.position }] : []),
    ...(allContracts || contractIds.length > 0 ? [] : [{ field: FIELD.contracts, message: text.contracts }]),
    ...dateErrors(from, to, today, text),
  ];
}

function dateErrors(from: string, to: string, today: string, text: (typeof peopleFormWords)['errors']): FieldError[] {
  if (to === '') return [];
  if (from !== '' && from > to) return [{ field: FIELD.to, message: text.reversed }];
  return to < today ? [{ field: FIELD.to, message: text.past }] : [];
}
