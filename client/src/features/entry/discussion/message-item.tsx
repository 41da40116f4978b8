import { type ReactElement, useState } from 'react';
import { type DiscussionMessageView } from '../../../api/types.js';
import { entryWords } from '../../../i18n/fr/entry.js';
import { formatInstant } from '../../../ui/format.js';
import { EditMessage } from './edit-message.js';
import { MessageActions } from './message-actions.js';
import { type Thread } from './discussion-query.js';

interface MessageItemProps {
  readonly thread: Thread;
  readonly message: DiscussionMessageView;
}

/** One message, or the place of one that its author took back. What was written is text, whatever it looks like. */
export function MessageItem({ thread, message }: MessageItemProps): ReactElement {
  const text = entryWords.discussion;
  const [editing, setEditing] = useState(false);
  const { author, mine, at, editedAt } = message;
  return (
    <li className="ec-message">
      <p className="ec-micro ec-muted ec-m0">
        <b className="ec-break">
          <bdi>{mine ? text.mine(author) : author}</bdi>
        </b>
        , <time dateTime={at}>{formatInstant(at)}</time>
        {editedAt !== null && message.text !== null && ` · ${text.edited}`}
      </p>
      {editing ? (
        <EditMessage
          thread={thread}
          message={message}
          onDone={() => {
            setEditing(false);
          }}
        />
      ) : (
        <Words text={message.text} />
      )}
      {!editing && (
        <MessageActions
          thread={thread}
          message={message}
          onEdit={() => {
            setEditing(true);
          }}
        />
      )}
    </li>
  );
}

function Words({ text }: { readonly text: string | null }): ReactElement {
  const words = entryWords.discussion;
  if (text === null) return <p className="ec-m0 ec-muted">{words.tombstone}</p>;
  return (
    <p className="ec-m0 ec-lines ec-break">
      <bdi>{text}</bdi>
    </p>
  );
}
