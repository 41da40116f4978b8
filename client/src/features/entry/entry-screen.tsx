import { type ReactElement, useCallback, useMemo } from 'react';
import { Navigate } from 'react-router';
import { type DossierView } from '../../api/types.js';
import { DelegationNote } from '../../forms/dossier/delegation-note.js';
import { DossierBand } from '../../forms/dossier/dossier-band.js';
import { EventLink } from '../../forms/dossier/event-link.js';
import { shownEvents } from '../../forms/dossier/events.js';
import { classNames } from '../../ui/class-names.js';
import { QueueBanner } from './panel/queue-banner.js';
import { DiscussionSection } from './discussion/discussion-section.js';
import { AbsentQuestion } from './panel/absent-question.js';
import { QuestionPanel } from './panel/question-panel.js';
import { type QuestionPanelProps } from './panel/question-panel-props.js';
import { questionLabels } from './panel/question-labels.js';
import { firstToFill } from './tree/neighbours.js';
import { TreePanel } from './tree/tree-panel.js';
import { ElsewherePanel } from './tabs/elsewhere-panel.js';
import { useTurn } from './tabs/use-turn.js';
import { EntryWaiting } from './entry-waiting.js';
import { type Unsaved, useAnswerQueue } from './typing/use-answer-queue.js';
import { useEntryAddress } from './use-entry-address.js';
import { type EntryModel, useEntryModel } from './use-entry-model.js';
import { useFold } from './use-fold.js';

interface EntryScreenProps {
  readonly dossierId: string;
  readonly questionKey: string | null;
}

export function EntryScreen({ dossierId, questionKey }: EntryScreenProps): ReactElement {
  const model = useEntryModel(dossierId, questionKey);
  const address = useEntryAddress(dossierId);
  const fold = useFold();
  const unsaved = useAnswerQueue(dossierId);
  const kept = useMemo(() => new Set(unsaved.view.kept), [unsaved.view.kept]);
  const open = useOpen(address.go, fold.afterOpening);
  const first = firstToFill(address.sectionOf(model.tree) ?? model.questions, model.states);
  if (questionKey === null && first !== null) return <OnTheWay to={address.of(first)} />;
  return (
    <>
      <QueueBanner unsaved={unsaved} tree={model.tree} questions={model.questions} addressOf={address.of} />
      <EntryBand dossier={model.dossier} />
      <div className="ec-page ec-page--wide ec-page--tight">
        <DelegationNote dossier={model.dossier} />
        <div className={classNames('ec-entry', fold.folded && 'ec-entry--folded')}>
          <TreePanel
            tree={model.tree}
            states={model.states}
            current={questionKey}
            place={model.place}
            unsaved={kept}
            filter={address.filter}
            folded={fold.folded}
            onFilter={address.chooseFilter}
            onFold={fold.fold}
            onOpen={open}
          />
          <EntryQuestion model={model} unsaved={unsaved} addressOf={address.of} />
        </div>
      </div>
    </>
  );
}

/** The wait goes on until the question's own address is there: nothing is empty in between. */
function OnTheWay({ to }: { readonly to: string }): ReactElement {
  return (
    <>
      <Navigate to={to} replace />
      <EntryWaiting />
    </>
  );
}

interface EntryQuestionProps {
  readonly model: EntryModel;
  readonly unsaved: Unsaved;
  readonly addressOf: (key: string) => string;
}

function EntryQuestion({ model, unsaved, addressOf }: EntryQuestionProps): ReactElement {
  const { question, labels, state, tree } = model;
  if (!question || !labels || !state?.visible) return <AbsentQuestion />;
  const { dossier, form, answers, around } = model;
  return (
    <div>
      <OpenQuestion
        key={question.key}
        {...{ dossier, form, answers, question, labels, state, unsaved, addressOf }}
        neighbours={around}
        nameOf={(other) => questionLabels(tree, other)?.code ?? ''}
      />
      <DiscussionSection key={`discussion ${question.key}`} thread={{ dossierId: dossier.id, question: question.key }} />
    </div>
  );
}

/** Written by one page of the person at a time. */
function OpenQuestion(props: QuestionPanelProps): ReactElement {
  const { mine, take } = useTurn(props.question.key, props.unsaved);
  return mine ? <QuestionPanel {...props} /> : <ElsewherePanel {...props} onTake={take} />;
}

function EntryBand({ dossier }: { readonly dossier: DossierView }): ReactElement {
  return (
    <DossierBand dossier={dossier} slim wide>
      {shownEvents(dossier).map((event) => (
        <EventLink key={event.event} dossier={dossier} event={event} />
      ))}
    </DossierBand>
  );
}

function useOpen(go: (key: string) => void, afterOpening: () => void): (key: string) => void {
  return useCallback(
    (key) => {
      go(key);
      afterOpening();
    },
    [go, afterOpening],
  );
}
