import { isRecord, type Json, type JsonSchema } from '../../shared/json.js';
import { type Problem } from '../../shared/problem.js';
import { type ConditionTest } from '../model.js';
import { type PlacedTest } from './condition-parts.js';
import { fault } from './problems.js';

/** What a test reads: the question's type and its schema, references replaced. */
export interface ReadQuestion {
  readonly field: string;
  readonly schema: JsonSchema;
}

/** A test that no answer and no dossier of this template can pass: a slip of the pen, told at once. */
export function neverTrueProblems({ test, pointer }: PlacedTest, contractType: string, read: ReadQuestion | undefined): readonly Problem[] {
  const cause = read ? againstAnswer(test, read) : againstFact(test, contractType);
  return cause === undefined ? [] : [fault('condition-never-true', pointer, `Cette condition n’est jamais vraie : ${cause}.`)];
}

function againstFact(test: ConditionTest, contractType: string): string | undefined {
  if (test.fact !== 'contract.type' || accepted(test).includes(contractType) || accepted(test).length === 0) return undefined;
  return `le modèle est celui des contrats « ${contractType} »`;
}

function againstAnswer(test: ConditionTest, { schema, field }: ReadQuestion): string | undefined {
  if (test.in?.length === 0) return '« in » est vide';
  const stranger = outOfList(test, codesOf(schema));
  if (stranger !== undefined) return stranger;
  return field === 'number' || field === 'percentage' ? outOfBounds(test, schema) : undefined;
}

function outOfList(test: ConditionTest, codes: readonly Json[]): string | undefined {
  const sought = [...accepted(test), ...(test.includes === undefined ? [] : [test.includes])];
  if (codes.length === 0 || sought.length === 0 || sought.some((value) => codes.includes(value))) return undefined;
  return `« ${sought.map(String).join(', ')} » n’est pas une option de la question`;
}

function outOfBounds({ atLeast, atMost }: ConditionTest, { minimum, maximum }: JsonSchema): string | undefined {
  if (atLeast !== undefined && typeof maximum === 'number' && atLeast > maximum) return `la réponse ne dépasse pas ${maximum}`;
  if (atMost !== undefined && typeof minimum === 'number' && atMost < minimum) return `la réponse vaut au moins ${minimum}`;
  return undefined;
}

/** Values that the test waits for, as they are. */
function accepted(test: ConditionTest): readonly Json[] {
  return test.equals === undefined ? (test.in ?? []) : [test.equals];
}

/** The codes of a list question; none for another. */
function codesOf(schema: JsonSchema): readonly Json[] {
  const list = isRecord(schema.items) ? schema.items : schema;
  const options: readonly unknown[] = Array.isArray(list.oneOf) ? list.oneOf : [];
  return options.filter(isRecord).map((option) => option.const as Json);
}
