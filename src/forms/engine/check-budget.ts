import { type Problem } from '../../shared/problem.js';
import { fault } from './problems.js';
import { resolveSchema } from './resolve-schema.js';
import { type TemplateDocument } from './template-document.js';
import { placedQuestions } from './walk-template.js';

const MOST_QUESTIONS = 1_000;
const MOST_SCHEMAS = 20_000;

/** What one template may ask of the server that compiles it, whatever each question is (reliability rule 13). */
export function budgetProblems(document: TemplateDocument): readonly Problem[] {
  const questions = placedQuestions(document);
  if (questions.length > MOST_QUESTIONS) return [fault('too-many-questions', '/tree', `Le modèle dépasse ${MOST_QUESTIONS} questions.`)];
  let spent = 0;
  for (const { node, pointer } of questions) {
    const resolution = resolveSchema(node.schema, document.$defs ?? {}, `${pointer}/schema`);
    spent += 'size' in resolution ? resolution.size : 0;
    const message = `Les schémas du modèle, références dépliées, dépassent ${MOST_SCHEMAS} sous-schémas.`;
    if (spent > MOST_SCHEMAS) return [fault('too-many-schemas', `${pointer}/schema`, message)];
  }
  return [];
}
