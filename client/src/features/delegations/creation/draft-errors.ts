import { type delegationsWords } from '../../../i18n/fr/delegations.js';
import { type FieldError } from '../../../ui/error-summary.js';
import { type DelegationDraft } from './delegation-draft.js';

export const DELEGATE_ID = 'delegataire';
export const RIGHTS_ID = 'droits';
export const CONTRACTS_ID = 'contrats';
export const SECTIONS_ID = 'volets';
export const ESTABLISHMENTS_ID = 'etablissements';
export const FROM_ID = 'premier-jour';
export const TO_ID = 'dernier-jour';

type Sentences = (typeof delegationsWords)['form']['missing'];

/** What is still missing or wrong, in the order of the form. The server checks again. */
export function draftErrors(draft: DelegationDraft, today: string, text: Sentences): FieldError[] {
  const noContract = !draft.everyContract && draft.contractIds.length === 0;
  return [
    ...(draft.delegateId === '' ? [{ field: DELEGATE_ID, message: text.delegate }] : []),
    ...(draft.rights.length === 0 ? [{ field: `${RIGHTS_ID}-0`, message: text.rights }] : []),
    ...(noContract ? [{ field: `${CONTRACTS_ID}-0`, message: text.contracts }] : []),
    ...partErrors(draft, text),
    ...(draft.from === '' ? [{ field: FROM_ID, message: text.from }] : []),
    ...lastDayErrors(draft, today, text),
  ];
}

function partErrors({ inPart, sections, establishments }: DelegationDraft, text: Sentences): FieldError[] {
  const nothing = inPart && sections.length + establishments.length === 0;
  return nothing ? [{ field: `${SECTIONS_ID}-0`, message: text.parts }] : [];
}

function lastDayErrors({ from, to }: DelegationDraft, today: string, text: Sentences): FieldError[] {
  if (to === '') return [{ field: TO_ID, message: text.to }];
  if (to < from) return [{ field: TO_ID, message: text.order }];
  return to < today ? [{ field: TO_ID, message: text.past }] : [];
}
