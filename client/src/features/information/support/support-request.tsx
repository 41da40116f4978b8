import { Button } from '@codegouvfr/react-dsfr/Button';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { type ReactElement, type RefObject, useRef } from 'react';
import { useProblemText } from '../../../api/problem-text.js';
import { informationWords } from '../../../i18n/fr/information.js';
import { DefinitionList } from '../../../ui/definition-list.js';
import { capitalise } from '../../../ui/format.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { SupportSent } from './support-sent.js';
import { type SupportDraft, useSupportRequest } from './use-support-request.js';

interface SupportRequestProps {
  readonly identifier: string;
  /** What the region's support asks to be told, in its own words and the notices' order. */
  readonly include: readonly string[];
}

const LONGEST = 4000;
const LONG = 300;

/** The four facts [S1-01], with the screen and the last error, sent by the server: no mail program needed. */
export function SupportRequest({ identifier, include }: SupportRequestProps): ReactElement {
  const text = informationWords.support;
  const draft = useSupportRequest();
  const { written, known, sending, send, again } = draft;
  const problemText = useProblemText();
  const problem = useRef<HTMLTextAreaElement>(null);
  if (sending.data) return <SupportSent sent={sending.data} again={again} />;
  const label = (index: number): string => capitalise(include[index] ?? text.facts[index] ?? '');
  const submit = (): void => {
    if (written.problem.trim() === '') problem.current?.focus();
    send();
  };
  return (
    <form
      aria-labelledby="elements"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2 className="fr-h6" id="elements">
        {text.factsTitle}
      </h2>
      <WrittenFacts draft={draft} label={label} field={problem} />
      <Joined identifier={identifier} {...known} />
      <ProblemAlert problem={sending.error === null ? null : problemText(sending.error)} />
      <Button type="submit" disabled={sending.isPending}>
        {text.send}
      </Button>
      <p className="ec-small ec-muted fr-mt-2w">{text.sendHint}</p>
    </form>
  );
}

interface WrittenFactsProps {
  readonly draft: SupportDraft;
  readonly label: (index: number) => string;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

function WrittenFacts({ draft: { written, missing, write }, label, field }: WrittenFactsProps): ReactElement {
  const text = informationWords.support;
  return (
    <>
      <Input
        textArea
        label={label(0)}
        state={missing ? 'error' : 'default'}
        stateRelatedMessage={text.problemMissing}
        nativeTextAreaProps={{
          ref: field,
          rows: 5,
          maxLength: LONGEST,
          required: true,
          value: written.problem,
          onChange: ({ target }) => {
            write('problem', target.value);
          },
        }}
      />
      <Line
        label={label(1)}
        value={written.contract}
        change={(value) => {
          write('contract', value);
        }}
      />
      <Line
        label={label(3)}
        value={written.phone}
        phone
        change={(value) => {
          write('phone', value);
        }}
      />
    </>
  );
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly phone?: boolean;
  readonly change: (value: string) => void;
}

function Line({ label, value, phone = false, change }: LineProps): ReactElement {
  return (
    <Input
      label={label}
      nativeInputProps={{
        value,
        maxLength: LONG,
        ...(phone && { type: 'tel', autoComplete: 'tel' }),
        onChange: ({ target }) => {
          change(target.value);
        },
      }}
    />
  );
}

function Joined({ identifier, screen, lastError }: Record<'identifier' | 'screen' | 'lastError', string>): ReactElement {
  const text = informationWords.support;
  return (
    <section className="ec-card ec-card--soft fr-mb-4v" aria-label={text.joined}>
      <DefinitionList
        items={[
          { term: text.identifier, value: identifier },
          { term: text.screen, value: screen || text.noScreen },
          { term: text.lastError, value: lastError || text.noError },
        ]}
      />
    </section>
  );
}
