import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement, useState } from 'react';
import { useProblemText } from '../../../api/problem-text.js';
import { type DiscussionMessageView } from '../../../api/types.js';
import { entryWords } from '../../../i18n/fr/entry.js';
import { useAnnounce } from '../../../ui/announcer.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { type Thread, useDiscussionAct } from './discussion-query.js';
import { MessageForm } from './message-form.js';

interface EditMessageProps {
  readonly thread: Thread;
  readonly message: DiscussionMessageView;
  readonly onDone: () => void;
}

/** Corrects one's own message, in its place. */
export function EditMessage({ thread, message, onDone }: EditMessageProps): ReactElement {
  const text = entryWords.discussion;
  const problemText = useProblemText();
  const announce = useAnnounce();
  const act = useDiscussionAct(thread);
  const [typed, setTyped] = useState(message.text ?? '');
  const submit = (): void => {
    act.mutate(
      { kind: 'edit', id: message.id, text: typed },
      {
        onSuccess: () => {
          onDone();
          announce(text.corrected);
        },
      },
    );
  };
  return (
    <>
      <ProblemAlert problem={act.error && problemText(act.error)} />
      <MessageForm label={text.editing} submit={text.save} typed={typed} pending={act.isPending} onType={setTyped} onSubmit={submit}>
        <Button type="button" priority="tertiary" size="small" onClick={onDone}>
          {text.cancel}
        </Button>
      </MessageForm>
    </>
  );
}
