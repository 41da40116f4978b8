import { type ErrorSchema } from '@rjsf/utils';
import { type FormProblem } from './question-to-answer.js';

interface MutableErrors {
  __errors?: string[];
  [step: string]: MutableErrors | string[] | undefined;
}

/** Problems by JSON pointer, in the tree that RJSF draws under each field. */
export function errorSchema(problems: readonly FormProblem[]): ErrorSchema<unknown> {
  const root: MutableErrors = {};
  for (const problem of problems) {
    const place = placeOf(root, steps(problem.pointer));
    place.__errors = [...(place.__errors ?? []), problem.message];
  }
  return root;
}

function placeOf(root: MutableErrors, path: readonly string[]): MutableErrors {
  let place = root;
  for (const step of path) {
    const next = (place[step] as MutableErrors | undefined) ?? {};
    place[step] = next;
    place = next;
  }
  return place;
}

/** The steps of a JSON pointer. */
export function steps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
