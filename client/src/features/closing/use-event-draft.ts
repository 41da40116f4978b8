import { useState } from 'react';
import { type EventView } from '../../api/types.js';
import { closingWords } from '../../i18n/fr/closing.js';

export interface EventPayload {
  readonly reason?: string;
  readonly form?: unknown;
}

export interface FieldRefusal {
  readonly field: string;
  readonly message: string;
}

export interface EventDraft {
  readonly reason: string;
  readonly form: unknown;
  readonly refusals: readonly FieldRefusal[];
  readonly payload: EventPayload;
  readonly write: (reason: string) => void;
  readonly fill: (form: unknown) => void;
  /** True when the act may be confirmed; else says under each field what is missing. */
  readonly check: () => boolean;
}

export const REASON_ID = 'motif';
export const EVENT_FORM_ID = 'complements';

interface FormSchema {
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, { readonly title?: string }>>;
}

/** The reason and the fields that an act asks for; the server checks them again. */
export function useEventDraft(event: EventView): EventDraft {
  const text = closingWords.errors;
  const [reason, write] = useState('');
  const [form, fill] = useState<unknown>(undefined);
  const [refusals, refuse] = useState<readonly FieldRefusal[]>([]);
  const check = (): boolean => {
    const found = [
      ...(event.reason === 'required' && reason.trim() === '' ? [{ field: REASON_ID, message: text.reason }] : []),
      ...missingFields(event.form as FormSchema | null, form).map(({ name, title }) => ({
        field: `${EVENT_FORM_ID}_${name}`,
        message: text.field(title),
      })),
    ];
    refuse(found);
    return found.length === 0;
  };
  const payload = { ...(reason.trim() !== '' && { reason: reason.trim() }), ...(event.form !== null && { form: form ?? {} }) };
  return { reason, form, refusals, payload, write, fill, check };
}

function missingFields(schema: FormSchema | null, form: unknown): readonly { name: string; title: string }[] {
  const given = (form ?? {}) as Record<string, unknown>;
  return (schema?.required ?? [])
    .filter((name) => given[name] === undefined || given[name] === '')
    .map((name) => ({ name, title: schema?.properties?.[name]?.title ?? name }));
}
