import { Button } from '@codegouvfr/react-dsfr/Button';
import { Checkbox } from '@codegouvfr/react-dsfr/Checkbox';
import { type ReactElement, useId, useState } from 'react';
import { type DossierView, type EventView } from '../../api/types.js';
import { useText } from '../../i18n/text.js';
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
  const text = useText('closing').dialog;
  const [read, setRead] = useState(false);
  const [reminded, remind] = useState(false);
  const id = useId();
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
      <Checkbox
        id={id}
        state={reminded && !read ? 'error' : 'default'}
        stateRelatedMessage={text.unchecked}
        options={[
          {
            label: text.check(dossier.entity.name),
            nativeInputProps: {
              checked: read,
              onChange: (change) => {
                setRead(change.target.checked);
              },
            },
          },
        ]}
      />
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

function Facts({ dossier, event }: Pick<ConfirmEventProps, 'dossier' | 'event'>): ReactElement {
  const text = useText('closing').dialog;
  const { rate, filled, required } = dossier.progress;
  return (
    <>
      {event.confirm !== null && <p>{event.confirm}</p>}
      {rate !== null && (
        <ul className="ec-factlist">
          <li>{text.rate(formatPercent(rate))}</li>
          <li>{text.questions(filled, required)}</li>
        </ul>
      )}
    </>
  );
}
