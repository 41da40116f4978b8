import { type Problem } from '../../shared/problem.js';
import { answersReadBy } from './condition-parts.js';
import { fault } from './problems.js';
import { type QuestionNode, type TemplateDocument } from './template-document.js';
import { type Placed, placedQuestions } from './walk-template.js';

type Readers = ReadonlyMap<string, readonly string[]>;

/**
 * No question may show or hide itself, at any remove: a hidden answer reads as unanswered, so a circle would have no
 * meaning. Only `visible` makes one; what is required never changes what is read.
 */
export function cycleProblems(document: TemplateDocument): readonly Problem[] {
  const questions = placedQuestions(document);
  const reads: Readers = new Map(questions.map((question) => [question.node.id, visibilityReads(question)]));
  return questions
    .filter(({ node }) => reaches(node.id, node.id, reads))
    .map(({ node, pointer }) => fault('condition-cycle', pointer, `La visibilité de « ${node.id} » dépend d’elle-même.`));
}

function visibilityReads({ node, ancestors }: Placed<QuestionNode>): readonly string[] {
  return [node, ...ancestors].flatMap(({ visible }) => answersReadBy(visible));
}

function reaches(from: string, goal: string, reads: Readers): boolean {
  const seen = new Set<string>();
  const open = [...(reads.get(from) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === goal) return true;
    if (!seen.has(next)) open.push(...(reads.get(next) ?? []));
    seen.add(next);
  }
  return false;
}
