import { Input } from '@codegouvfr/react-dsfr/Input';
import { type ReactElement } from 'react';
import { type EventView } from '../../api/types.js';
import { PayloadForm } from '../../forms/payload-form.js';
import { closingWords } from '../../i18n/fr/closing.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { EVENT_FORM_ID, type EventDraft, REASON_ID } from './use-event-draft.js';

/** The reason and the fields of an act, as its workflow describes them: « Jusqu’au », for instance. */
export function EventForm({ event, draft }: { readonly event: EventView; readonly draft: EventDraft }): ReactElement | null {
  if (event.form === null && event.reason === null) return null;
  const problems = draft.refusals
    .filter(({ field }) => field !== REASON_ID)
    .map(({ field, message }) => ({ pointer: field.slice(EVENT_FORM_ID.length).replace('_', '/'), message }));
  return (
    <section className="ec-card" aria-label={event.label}>
      <ErrorSummary errors={draft.refusals} />
      {event.form !== null && (
        <PayloadForm
          schema={event.form}
          title={event.label}
          rootId={EVENT_FORM_ID}
          value={draft.form}
          problems={problems}
          onChange={draft.fill}
        />
      )}
      {event.reason !== null && <Reason event={event} draft={draft} />}
    </section>
  );
}

function Reason({ event, draft }: { readonly event: EventView; readonly draft: EventDraft }): ReactElement {
  const text = closingWords.form;
  const refusal = draft.refusals.find(({ field }) => field === REASON_ID);
  return (
    <Input
      textArea
      label={
        <>
          {text.reason} <span className="ec-muted ec-thin">{event.reason === 'required' ? text.required : text.optional}</span>
        </>
      }
      hintText={text.reasonHint}
      state={refusal ? 'error' : 'default'}
      stateRelatedMessage={refusal?.message}
      nativeTextAreaProps={{
        id: REASON_ID,
        rows: 4,
        maxLength: 2000,
        value: draft.reason,
        onChange: (change) => {
          draft.write(change.target.value);
        },
      }}
    />
  );
}
