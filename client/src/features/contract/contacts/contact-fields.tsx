import { Input } from '@codegouvfr/react-dsfr/Input';
import { type ReactElement } from 'react';
import { contractWords } from '../../../i18n/fr/contract.js';
import { CONTACT_FIELDS, type ContactFacts } from './contact-facts.js';

const LONGEST = { name: 200, function: 200, email: 254, phone: 40 } as const;
const KINDS = { name: 'text', function: 'text', email: 'email', phone: 'tel' } as const;

export function contactFieldId(field: string): string {
  return `contact-${field}`;
}

interface ContactFieldsProps {
  readonly facts: ContactFacts;
  readonly errors: Partial<Record<keyof ContactFacts, string>>;
  readonly write: (field: keyof ContactFacts, value: string) => void;
}

export function ContactFields({ facts, errors, write }: ContactFieldsProps): ReactElement {
  const text = contractWords.contacts;
  return (
    <>
      {CONTACT_FIELDS.map((field) => (
        <Input
          key={field}
          label={field === 'name' ? text.columns.name : text.optional(text.columns[field])}
          state={errors[field] === undefined ? 'default' : 'error'}
          stateRelatedMessage={errors[field]}
          nativeInputProps={{
            id: contactFieldId(field),
            type: KINDS[field],
            maxLength: LONGEST[field],
            required: field === 'name',
            value: facts[field],
            onChange: ({ target }) => {
              write(field, target.value);
            },
          }}
        />
      ))}
    </>
  );
}
