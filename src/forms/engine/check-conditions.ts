import { type Problem } from '../../shared/problem.js';
import { type PlacedTest, testsOf } from './condition-parts.js';
import { FACT_NAMES } from './facts.js';
import { neverTrueProblems, type ReadQuestion } from './check-never-true.js';
import { conditionsIn } from './placed-conditions.js';
import { fault } from './problems.js';
import { resolveSchema } from './resolve-schema.js';
import { type QuestionNode, repeatOf, type TemplateDocument, type TemplateNode } from './template-document.js';
import { type Placed, placedQuestions } from './walk-template.js';

const TESTS = ['equals', 'in', 'atLeast', 'atMost', 'includes', 'answered'] as const;

/** Conditions read what exists and is within reach, and can come true (T7). */
export function conditionProblems(document: TemplateDocument): readonly Problem[] {
  const questions = new Map(placedQuestions(document).map((question) => [question.node.id, question]));
  const reads = new Map([...questions].map(([id, { node }]) => [id, readQuestion(node, document)]));
  return conditionsIn(document).flatMap(({ condition, pointer, around }) =>
    testsOf(condition, pointer).flatMap((placed) => {
      const broken = [...shapeProblems(placed), ...referenceProblems(placed, around, questions)];
      return broken.length > 0 ? broken : neverTrueProblems(placed, document.contractType, reads.get(placed.test.answer ?? ''));
    }),
  );
}

function readQuestion({ field, schema }: QuestionNode, document: TemplateDocument): ReadQuestion {
  const resolution = resolveSchema(schema, document.$defs ?? {}, '');
  return { field, schema: 'schema' in resolution ? resolution.schema : {} };
}

function shapeProblems({ test, pointer }: PlacedTest): readonly Problem[] {
  const reads = Number(test.answer !== undefined) + Number(test.fact !== undefined);
  const tests = TESTS.filter((name) => test[name] !== undefined).length;
  if (reads === 1 && tests === 1) return [];
  const message = `Une condition lit une réponse (« answer ») ou un fait (« fact »), et la compare d’une seule façon : ${TESTS.join(', ')}.`;
  return [fault('condition-shape', pointer, message)];
}

function referenceProblems(
  { test, pointer }: PlacedTest,
  around: readonly TemplateNode[],
  questions: ReadonlyMap<string, Placed<QuestionNode>>,
): readonly Problem[] {
  if (test.fact !== undefined && !FACT_NAMES.includes(test.fact)) {
    return [fault('unknown-fact', `${pointer}/fact`, `« ${test.fact} » n’est pas un fait connu : ${FACT_NAMES.join(', ')}.`)];
  }
  if (test.answer === undefined) return [];
  const read = questions.get(test.answer);
  if (!read) return [fault('condition-unknown-answer', `${pointer}/answer`, `Aucune question n’a l’identifiant « ${test.answer} ».`)];
  if (withinReach(read, around)) return [];
  const message = `« ${test.answer} » est répétée ailleurs : on ne saurait pas laquelle de ses réponses lire.`;
  return [fault('condition-out-of-reach', `${pointer}/answer`, message)];
}

/** The answer read has the reader's own instance or an enclosing one: all its repeats enclose the reader too. */
function withinReach(read: Placed, around: readonly TemplateNode[]): boolean {
  return read.ancestors.every((node) => repeatOf(node) === undefined || around.includes(node) || sharesRepeat(node, around));
}

/** Two branches that both repeat per legal entity speak of the same entities. */
function sharesRepeat(node: TemplateNode, around: readonly TemplateNode[]): boolean {
  const repeat = repeatOf(node);
  return typeof repeat === 'string' && around.some((outer) => repeatOf(outer) === repeat);
}
