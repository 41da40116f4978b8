import { Button } from '@codegouvfr/react-dsfr/Button';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { type ReactElement } from 'react';
import { informationWords } from '../../../i18n/fr/information.js';
import { capitalise } from '../../../ui/format.js';
import { Note } from '../../../ui/note.js';
import { supportMail } from './support-mail.js';
import { useFacts } from './use-facts.js';

interface SupportFormProps {
  email: string;
  /** Known for whoever is signed in. */
  identifier: string;
  /** What the region's support asks to be told, in its own words. */
  include: readonly string[];
}

/** The facts of the notices, put together once; the reader's own mail program writes and sends. */
export function SupportForm({ email, identifier, include }: SupportFormProps): ReactElement {
  const text = informationWords.support;
  const { facts, contract, write } = useFacts(include, identifier);
  return (
    <section aria-labelledby="elements">
      <h2 className="fr-h6" id="elements">
        {text.factsTitle}
      </h2>
      {facts.map(({ label, value }, index) => (
        <Input
          key={label}
          label={capitalise(label)}
          nativeInputProps={{
            value,
            onChange: (event) => {
              write(index, event.target.value);
            },
          }}
        />
      ))}
      <div className="ec-actions fr-mt-4v">
        <Button linkProps={{ href: supportMail(email, text.subject(contract), facts) }}>{text.write}</Button>
      </div>
      <div className="fr-mt-4v">
        <Note tone="neutral">
          <p>{text.writeHint}</p>
        </Note>
      </div>
    </section>
  );
}
