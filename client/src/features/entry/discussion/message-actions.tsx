import { type ReactElement, useState } from 'react';
import { useProblemText } from '../../../api/problem-text.js';
import { type DiscussionMessageView } from '../../../api/types.js';
import { entryWords } from '../../../i18n/fr/entry.js';
import { useAnnounce } from '../../../ui/announcer.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { formatInstant } from '../../../ui/format.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { type Thread, useDiscussionAct } from './discussion-query.js';

interface MessageActionsProps {
  readonly thread: Thread;
  readonly message: DiscussionMessageView;
  readonly onEdit: () => void;
}

/** What one may do with one's own message. */
export function MessageActions({ thread, message, onEdit }: MessageActionsProps): ReactElement | null {
  const text = entryWords.discussion;
  const [asking, setAsking] = useState(false);
  if (!message.editable && !message.deletable) return null;
  const time = formatInstant(message.at);
  return (
    <div className="ec-message__acts">
      {message.editable && (
        <button type="button" className="ec-why" aria-label={text.editOf(time)} onClick={onEdit}>
          {text.edit}
        </button>
      )}
      {message.deletable && (
        <button
          type="button"
          className="ec-why"
          aria-label={text.removeOf(time)}
          onClick={() => {
            setAsking(true);
          }}
        >
          {text.remove}
        </button>
      )}
      {asking && (
        <RemoveDialog
          thread={thread}
          id={message.id}
          onDone={() => {
            setAsking(false);
          }}
        />
      )}
    </div>
  );
}

function RemoveDialog({ thread, id, onDone }: { readonly thread: Thread; readonly id: string; readonly onDone: () => void }): ReactElement {
  const text = entryWords.discussion;
  const problemText = useProblemText();
  const announce = useAnnounce();
  const act = useDiscussionAct(thread);
  return (
    <ConfirmDialog
      title={text.removeTitle}
      confirm={text.remove}
      pending={act.isPending}
      onCancel={onDone}
      onConfirm={() => {
        act.mutate(
          { kind: 'remove', id },
          {
            onSuccess: () => {
              onDone();
              announce(text.removed);
            },
          },
        );
      }}
    >
      <p>{text.removeText}</p>
      <ProblemAlert problem={act.error && problemText(act.error)} />
    </ConfirmDialog>
  );
}
