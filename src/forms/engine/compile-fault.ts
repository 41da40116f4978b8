import { type JsonSchema } from '../../shared/json.js';
import { type Problem } from '../../shared/problem.js';
import { fault } from './problems.js';
import { validatorOf } from './validators.js';

/** The question's schema is compiled at publication, in strict mode: what Ajv refuses is told to the author. */
export function compileProblems(schema: JsonSchema, pointer: string): readonly Problem[] {
  try {
    validatorOf(schema);
    return [];
  } catch (refusal) {
    const cause = refusal instanceof Error ? refusal.message : String(refusal);
    return [fault('schema-does-not-compile', pointer, `Le schéma n’est pas valide : ${cause}.`)];
  }
}
