import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { type FormQuestionView } from '../../../api/types.js';
import { entryWords } from '../../../i18n/fr/entry.js';
import { formatTime } from '../../../ui/format.js';
import { Note } from '../../../ui/note.js';
import { type EntryNode } from '../tree/entry-tree.js';
import { inConflict, leaving } from '../typing/queue-view.js';
import { type Unsaved } from '../typing/use-answer-queue.js';
import { questionLabels } from './question-labels.js';

interface QueueBannerProps {
  readonly unsaved: Unsaved;
  readonly tree: readonly EntryNode[];
  readonly questions: readonly FormQuestionView[];
  readonly addressOf: (key: string) => string;
}

/** Above the band, over nothing: the service is cut, what is kept here, and what a colleague saved meanwhile. */
export function QueueBanner(props: QueueBannerProps): ReactElement {
  const { view } = props.unsaved;
  return (
    <div role="status" className="ec-queue">
      {view.offlineSince !== null && <Offline {...props} since={view.offlineSince} />}
      {inConflict(view).length > 0 && <Conflicts {...props} />}
    </div>
  );
}

function Offline({ unsaved, since }: QueueBannerProps & { readonly since: number }): ReactElement {
  const text = entryWords.queue;
  return (
    <Note tone="warn">
      <p>
        <b>{text.offlineSince(formatTime(since))}</b> {text.offline(leaving(unsaved.view).length)}
      </p>
      <Button type="button" priority="secondary" size="small" onClick={unsaved.retry}>
        {text.retry}
      </Button>
    </Note>
  );
}

function Conflicts({ unsaved, tree, questions, addressOf }: QueueBannerProps): ReactElement {
  const text = entryWords.queue;
  const { board } = unsaved.queue;
  const keys = inConflict(unsaved.view);
  return (
    <Note tone="warn">
      <p>{text.conflicts(keys.length)}</p>
      <ul className="ec-plainlist">
        {keys.map((key) => (
          <li key={key}>
            <Link
              to={addressOf(key)}
              onClick={() => {
                board.compare(key, board.of(key).theirs);
              }}
            >
              {text.compare(nameOf(tree, questions, key))}
            </Link>
          </li>
        ))}
      </ul>
    </Note>
  );
}

function nameOf(tree: readonly EntryNode[], questions: readonly FormQuestionView[], key: string): string {
  const question = questions.find((candidate) => candidate.key === key);
  return (question && questionLabels(tree, question)?.code) ?? key;
}
