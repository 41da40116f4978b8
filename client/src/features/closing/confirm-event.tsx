import { Button } from '@codegouvfr/react-dsfr/Button';
import { Checkbox } from '@codegouvfr/react-dsfr/Checkbox';
import { type ReactElement, useState } from 'react';
import { useMe } from '../../api/me.js';
import { type DossierView, type EventView } from '../../api/types.js';
import { closingWords } from '../../i18n/fr/closing.js';
import { dossierWords } from '../../i18n/fr/dossier.js';
import { actingWords } from '../../i18n/fr/acting.js';
import { formatPercent } from '../../ui/format.js';
import { ModalDialog } from '../../ui/modal-dialog.js';

interface ConfirmEventProps {
  readonly dossier: DossierView;
  readonly event: EventView;
  readonly pending: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Names the contract, what is sent and what locks; the box is unticked, Escape comes back. */
export function ConfirmEvent({ dossier, event, pending, onConfirm, onCancel }: ConfirmEventProps): ReactElement {
  const text = closingWords.dialog;
  const [read, setRead] = useState(false);
  const [reminded, remind] = useState(false);
  const confirm = (): void => {
    if (!read) remind(true);
    else if (!pending) onConfirm();
  };
  return (
    <ModalDialog
      title={text.title(event.label, dossier.contract.name)}
      description={<Facts dossier={dossier} event={event} />}
      onEscape={onCancel}
    >
      <ReadBox label={text.check(dossier.entity.name)} read={read} reminder={reminded && !read ? text.unchecked : null} onRead={setRead} />
      <div className="ec-actions fr-mt-6v">
        <Button nativeButtonProps={{ 'aria-disabled': !read || pending }} onClick={confirm}>
          {pending ? text.sending : event.label}
        </Button>
        <Button priority="tertiary" onClick={onCancel}>
          {text.back}
        </Button>
      </div>
    </ModalDialog>
  );
}

interface ReadBoxProps {
  readonly label: string;
  readonly read: boolean;
  readonly reminder: string | null;
  readonly onRead: (read: boolean) => void;
}

function ReadBox({ label, read, reminder, onRead }: ReadBoxProps): ReactElement {
  const nativeInputProps = {
    checked: read,
    onChange: (change: { target: { checked: boolean } }) => {
      onRead(change.target.checked);
    },
  };
  return (
    <Checkbox
      state={reminder === null ? 'default' : 'error'}
      stateRelatedMessage={reminder ?? ''}
      options={[{ label, nativeInputProps }]}
    />
  );
}

/** Whose name will stand beside the person's own. */
function SignedFor({ by }: { readonly by: string }): ReactElement {
  const text = actingWords;
  const { person } = useMe();
  return <p className="ec-strong">{text.signature(person.name, by)}</p>;
}

function Facts({ dossier, event }: Pick<ConfirmEventProps, 'dossier' | 'event'>): ReactElement {
  const text = closingWords.dialog;
  const { pieces } = dossierWords.band;
  const asksQuestions = dossier.sections.length > 0;
  const { rate, filled, required } = dossier.progress;
  return (
    <>
      {event.confirm !== null && <p>{event.confirm}</p>}
      {rate !== null && (
        <ul className="ec-factlist">
          <li>{text.rate(formatPercent(rate))}</li>
          <li>{(asksQuestions ? text.questions : pieces)(filled, required)}</li>
        </ul>
      )}
      {event.onBehalfOf !== null && <SignedFor by={event.onBehalfOf} />}
    </>
  );
}
