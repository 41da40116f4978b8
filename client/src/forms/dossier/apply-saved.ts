import { type QueryClient } from '@tanstack/react-query';
import {
  type AnswersView,
  type AnswerView,
  type DocumentView,
  type DossierView,
  type QuestionStateView,
  type SavedAnswerView,
} from '../../api/types.js';
import { answersQuery, dossierQuery } from './queries.js';
import { type Versioned } from './versioned.js';

interface ContentWritten {
  readonly states: readonly QuestionStateView[];
  readonly progress: DossierView['progress'];
  readonly contentRev: number;
  readonly sections?: DossierView['sections'];
}

/** Lays what a save answered over what is on the screen: dot, percentage and sections move at once. */
export function applySaved(client: QueryClient, dossierId: string, saved: SavedAnswerView): void {
  applyContent(client, dossierId, saved, (view) => ({
    ...view,
    answers: [...view.answers.filter(({ key }) => key !== saved.answer.key), saved.answer],
    drafts: view.drafts.filter(({ key }) => key !== saved.answer.key),
  }));
}

interface DocumentWritten extends ContentWritten {
  readonly document: DocumentView;
}

/**
 * Lays one answer that the server turned out to have over what is on the screen, until the next reading brings the rest: a
 * question opened again meanwhile starts from it. Its save raised the content's revision by one at least, so that a reading
 * which set out before it is known to be earlier.
 */
export function applyFound(client: QueryClient, dossierId: string, found: AnswerView): void {
  client.setQueryData<Versioned<AnswersView>>(answersQuery(dossierId).queryKey, (before) => {
    if (!before || before.view.answers.some(({ key, version }) => key === found.key && version >= found.version)) return before;
    const others = before.view.answers.filter(({ key }) => key !== found.key);
    return { etag: null, view: { ...before.view, answers: [...others, found], contentRev: before.view.contentRev + 1 } };
  });
}

/** A document that was added; one that it replaces goes. */
export function applyDeposited(client: QueryClient, dossierId: string, deposited: DocumentWritten): void {
  const { document } = deposited;
  applyDocuments(client, dossierId, deposited, (before) => [...before.filter(({ id }) => id !== document.replaces), document]);
}

export function applyWithdrawn(client: QueryClient, dossierId: string, withdrawn: DocumentWritten): void {
  applyDocuments(client, dossierId, withdrawn, (before) => before.filter(({ id }) => id !== withdrawn.document.id));
}

/** The library says what may be done with each document: it is read again. */
function applyDocuments(client: QueryClient, dossierId: string, written: ContentWritten, change: Change<AnswersView['documents']>): void {
  applyContent(client, dossierId, written, (view) => ({ ...view, documents: change(view.documents) }));
  void client.invalidateQueries({ queryKey: [...dossierQuery(dossierId).queryKey, 'library'] });
}

type Change<T> = (before: T) => T;

/** Acknowledgements may overtake each other: the content's revision on the screen never goes back, nor what belongs to it. */
function applyContent(client: QueryClient, dossierId: string, written: ContentWritten, change: (view: AnswersView) => AnswersView): void {
  client.setQueryData<Versioned<AnswersView>>(answersQuery(dossierId).queryKey, (before) => {
    if (!before) return before;
    const { contentRev, progress } = latest(before.view, written);
    const changed = change(before.view);
    return { etag: null, view: { ...changed, contentRev, progress, states: mergedStates(changed.states, written.states) } };
  });
  client.setQueryData<Versioned<DossierView>>(dossierQuery(dossierId).queryKey, (before) => {
    if (!before) return before;
    const { contentRev, progress, sections = before.view.sections } = latest(before.view, written);
    return { etag: null, view: { ...before.view, contentRev, progress, sections } };
  });
  void client.invalidateQueries({ queryKey: dossierQuery(dossierId).queryKey, exact: true });
}

type Counted = Pick<ContentWritten, 'contentRev' | 'progress' | 'sections'>;

function latest(here: Counted, written: Counted): Counted {
  return written.contentRev < here.contentRev ? here : written;
}

function mergedStates(before: readonly QuestionStateView[], changed: readonly QuestionStateView[]): QuestionStateView[] {
  const byKey = new Map(changed.map((state) => [state.key, state]));
  return before.map((state) => byKey.get(state.key) ?? state);
}
