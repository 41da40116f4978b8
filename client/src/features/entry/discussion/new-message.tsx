import { type ReactElement, useState } from 'react';
import { useMe } from '../../../api/me.js';
import { useProblemText } from '../../../api/problem-text.js';
import { entryWords } from '../../../i18n/fr/entry.js';
import { useAnnounce } from '../../../ui/announcer.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { type Thread, useDiscussionAct } from './discussion-query.js';
import { MessageForm } from './message-form.js';
import { useKeptText } from './use-kept-text.js';

/** Writes one more message. Sent again after a cut, it is still one: it keeps its number until it is acknowledged. */
export function NewMessage({ thread, audience }: { readonly thread: Thread; readonly audience: string }): ReactElement {
  const text = entryWords.discussion;
  const { person } = useMe();
  const problemText = useProblemText();
  const announce = useAnnounce();
  const act = useDiscussionAct(thread);
  const [id, setId] = useState<string>(() => crypto.randomUUID());
  const [typed, type] = useKeptText([person.id, thread.dossierId, thread.question, audience].join('/'));
  const submit = (): void => {
    act.mutate(
      { kind: 'write', id, audience, text: typed },
      {
        onSuccess: () => {
          setId(crypto.randomUUID());
          type('');
          announce(text.sent);
        },
      },
    );
  };
  return (
    <>
      <ProblemAlert problem={act.error && problemText(act.error)} />
      <MessageForm label={text.field} submit={text.send} typed={typed} pending={act.isPending} onType={type} onSubmit={submit} />
    </>
  );
}
