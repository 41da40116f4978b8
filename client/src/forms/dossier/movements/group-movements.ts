import { type MovementView } from '../../../api/types.js';

/** Movements of one person, of one kind, in one minute: one line for the reader. */
export interface MovementGroup extends Pick<MovementView, 'at' | 'who' | 'kind' | 'event' | 'label' | 'reason' | 'facts'> {
  readonly key: string;
  readonly questions: readonly string[];
  readonly documents: readonly string[];
}

const MINUTE = 16;

export function groupMovements(movements: readonly MovementView[]): readonly MovementGroup[] {
  const groups: MovementGroup[] = [];
  for (const movement of movements) {
    const last = groups.at(-1);
    const { question, document } = movement;
    const questions = question === null || last?.questions.includes(question) ? [] : [question];
    const documents = document === null ? [] : [document];
    if (last && sameGesture(last, movement)) groups[groups.length - 1] = joined(last, questions, documents);
    else groups.push({ ...alone(movement), key: `${String(groups.length)} ${movement.at}`, documents });
  }
  return groups;
}

function alone({ at, who, kind, event, label, reason, facts, question }: MovementView): Omit<MovementGroup, 'key' | 'documents'> {
  return { at, who, kind, event, label, reason, facts, questions: question === null ? [] : [question] };
}

function joined(group: MovementGroup, questions: readonly string[], documents: readonly string[]): MovementGroup {
  return { ...group, questions: [...group.questions, ...questions], documents: [...group.documents, ...documents] };
}

/** What has its own reason stands alone. */
function sameGesture(group: MovementGroup, { at, who, kind, label, reason }: MovementView): boolean {
  return (
    kind === 'content' &&
    group.kind === kind &&
    group.who === who &&
    group.label === label &&
    group.reason === reason &&
    group.at.slice(0, MINUTE) === at.slice(0, MINUTE)
  );
}
