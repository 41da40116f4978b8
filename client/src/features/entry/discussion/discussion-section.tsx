import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useLocation } from 'react-router';
import { useProblemText } from '../../../api/problem-text.js';
import { type CircleView } from '../../../api/types.js';
import { DISCUSSION_HASH } from '../../../forms/dossier/paths.js';
import { entryWords } from '../../../i18n/fr/entry.js';
import { Note } from '../../../ui/note.js';
import { discussionQuery, type Thread } from './discussion-query.js';
import { MessageItem } from './message-item.js';
import { NewMessage } from './new-message.js';

/** What colleagues say of the question among themselves: under it, folded until it is wanted, by hand or by an address that leads to it. */
export function DiscussionSection({ thread }: { readonly thread: Thread }): ReactElement {
  const text = entryWords.discussion;
  const problemText = useProblemText();
  const { data, error } = useQuery(discussionQuery(thread));
  const [own, ...shared] = data?.circles ?? [];
  return (
    <section className="ec-discussion" aria-label={text.title}>
      {own && <Circle thread={thread} circle={own} title={text.title} />}
      {shared.map((circle) => (
        <Circle key={circle.audience} thread={thread} circle={circle} title={text.titleOf(circle.label)} />
      ))}
      {!data && (
        <div role="status">
          {error ? <Note tone="warn">{problemText(error).lines.join(' ')}</Note> : <p className="ec-small ec-muted">{text.loading}</p>}
        </div>
      )}
    </section>
  );
}

interface CircleProps {
  readonly thread: Thread;
  readonly circle: CircleView;
  readonly title: string;
}

function Circle({ thread, circle, title }: CircleProps): ReactElement {
  const text = entryWords.discussion;
  const { messages, readers, audience } = circle;
  const { hash } = useLocation();
  const [wanted] = useState(hash === DISCUSSION_HASH && messages.length > 0);
  return (
    <details className="ec-fold ec-discussion__circle" open={wanted} ref={wanted ? showAtOnce : undefined}>
      <summary>
        {title} <span className="ec-muted ec-thin">({text.count(messages.length)})</span>
      </summary>
      <p className="ec-micro ec-muted fr-mt-1v fr-mb-2v">{text.readBy(readers.join(', '))}</p>
      {messages.length === 0 ? (
        <p className="ec-small">{text.none}</p>
      ) : (
        <ul className="ec-plainlist ec-messages">
          {messages.map((message) => (
            <MessageItem key={message.id} thread={thread} message={message} />
          ))}
        </ul>
      )}
      <NewMessage thread={thread} audience={audience} />
    </details>
  );
}

function showAtOnce(circle: HTMLElement | null): void {
  circle?.scrollIntoView({ block: 'center' });
}
