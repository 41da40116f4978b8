import { type ReactElement } from 'react';
import { type PersonRightsView } from '../../api/types.js';
import { peopleWords } from '../../i18n/fr/people.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';

interface EndingDialogProps {
  person: PersonRightsView;
  pending: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Says what ends and for whom, before it does. */
export function EndingDialog({ person, ...acts }: EndingDialogProps): ReactElement {
  const text = peopleWords;
  if (person.state === 'invited')
    return (
      <ConfirmDialog title={text.cancelling.title(person.name)} confirm={text.cancelling.confirm} {...acts}>
        <p>{text.cancelling.text}</p>
      </ConfirmDialog>
    );
  return (
    <ConfirmDialog title={text.ending.title(person.name)} confirm={text.ending.confirm} {...acts}>
      <p>{text.ending.text(person.place.name)}</p>
      {person.isReader ? <p className="ec-strong">{text.ending.self}</p> : null}
    </ConfirmDialog>
  );
}
