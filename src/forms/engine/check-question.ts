import { type Problem } from '../../shared/problem.js';
import { evidenceProblems } from './check-evidence.js';
import { schemaProblems } from './check-schema.js';
import { scoringProblems } from './check-scoring.js';
import { targetProblems } from './check-target.js';
import { uiProblems } from './check-ui.js';
import { compileProblems } from './compile-fault.js';
import { fields } from './field-registry.js';
import { fault } from './problems.js';
import { type Definitions, resolveSchema } from './resolve-schema.js';
import { type QuestionNode } from './template-document.js';
import { type Placed } from './walk-template.js';

const MOST_SCHEMA_BYTES = 64 * 1024;

/** All that one question can get wrong by itself. */
export function questionProblems(question: Placed<QuestionNode>, definitions: Definitions): readonly Problem[] {
  const { node, pointer } = question;
  const plugin = fields.find(node.field);
  const unknown = plugin
    ? []
    : [fault('unknown-field', `${pointer}/field`, `« ${node.field} » n’est pas un type de réponse : ${fields.types.join(', ')}.`)];
  const pieces = evidenceProblems(node.evidence ?? [], pointer, 'cette question');
  const own = [...unknown, ...scoringProblems(question), ...pieces, ...exceedProblems(question)];
  return plugin ? [...own, ...answerProblems(question, definitions)] : own;
}

function answerProblems(question: Placed<QuestionNode>, definitions: Definitions): readonly Problem[] {
  const { node } = question;
  const pointer = `${question.pointer}/schema`;
  if (JSON.stringify(node.schema).length > MOST_SCHEMA_BYTES)
    return [fault('schema-too-large', pointer, 'Le schéma d’une question ne dépasse pas 64 Ko.')];
  const resolution = resolveSchema(node.schema, definitions, pointer);
  if ('problem' in resolution) return [resolution.problem];
  const { schema } = resolution;
  const ui = uiProblems(node.ui ?? {}, schema, `${question.pointer}/ui`);
  const unsafe = schemaProblems(schema, pointer);
  const broken = unsafe.length > 0 ? unsafe : compileProblems(schema, pointer);
  if (broken.length > 0) return [...ui, ...broken];
  return [...ui, ...fields.get(node.field).checkSchema(schema, pointer), ...targetProblems(question, schema)];
}

function exceedProblems({ node, pointer }: Placed<QuestionNode>): readonly Problem[] {
  if (node.mayExceed === undefined || node.field === 'rate') return [];
  return [fault('may-exceed-astray', `${pointer}/mayExceed`, '« mayExceed » n’a de sens que pour un taux.')];
}
