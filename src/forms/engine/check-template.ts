import { type Problem } from '../../shared/problem.js';
import { budgetProblems } from './check-budget.js';
import { conditionProblems } from './check-conditions.js';
import { cycleProblems } from './check-cycles.js';
import { evidenceProblems } from './check-evidence.js';
import { labelProblems } from './check-labels.js';
import { nodeProblems } from './check-nodes.js';
import { questionProblems } from './check-question.js';
import { definitionProblems } from './check-definitions.js';
import { metaProblems } from './meta-problems.js';
import { sizeProblems } from './size-problems.js';
import { type TemplateDocument } from './template-document.js';
import { placedQuestions } from './walk-template.js';

/**
 * Everything wrong with a template, in French, each with its pointer. A document that leaves the format is not looked
 * into any further: what follows reads it as the format says.
 */
export function checkTemplate(document: unknown): Problem[] {
  const unreadable = [...sizeProblems(document)];
  if (unreadable.length > 0) return unreadable;
  const malformed = [...metaProblems(document)];
  if (malformed.length > 0) return malformed;
  const template = document as TemplateDocument;
  const excessive = [...budgetProblems(template)];
  if (excessive.length > 0) return excessive;
  return [
    ...nodeProblems(template),
    ...definitionProblems(template),
    ...placedQuestions(template).flatMap((question) => questionProblems(question, template.$defs ?? {})),
    ...evidenceProblems(template.evidence ?? [], '', 'le contrat'),
    ...conditionProblems(template),
    ...cycleProblems(template),
    ...labelProblems(template),
  ];
}
