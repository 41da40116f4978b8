import { type Problem } from '../../shared/problem.js';
import { fault } from './problems.js';
import { type TemplateEvidence } from './template-document.js';

/** Each piece has an id of its own, where it is asked: `by` says by what. */
export function evidenceProblems(evidence: readonly TemplateEvidence[], pointer: string, by: string): readonly Problem[] {
  const ids = evidence.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [fault('evidence-duplicate', `${pointer}/evidence/${index}/id`, `La pièce « ${id} » est déjà demandée par ${by}.`)]
      : [],
  );
}
