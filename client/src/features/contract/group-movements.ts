import { type MovementView } from '../../api/types.js';

/** Movements of one person, of one kind, in one minute: one line for the reader. */
export interface MovementGroup {
  readonly key: string;
  readonly at: string;
  readonly who: string;
  readonly kind: MovementView['kind'];
  readonly label: string;
  readonly questions: readonly string[];
}

const MINUTE = 16;

export function groupMovements(movements: readonly MovementView[]): readonly MovementGroup[] {
  const groups: MovementGroup[] = [];
  for (const movement of movements) {
    const last = groups.at(-1);
    const questions = movement.question === null ? [] : [movement.question];
    if (last && sameGesture(last, movement)) groups[groups.length - 1] = { ...last, questions: [...last.questions, ...questions] };
    else groups.push({ ...movement, key: `${String(groups.length)} ${movement.at}`, questions });
  }
  return groups;
}

function sameGesture(group: MovementGroup, { at, who, kind, label }: MovementView): boolean {
  return (
    kind === 'content' &&
    group.kind === kind &&
    group.who === who &&
    group.label === label &&
    group.at.slice(0, MINUTE) === at.slice(0, MINUTE)
  );
}
