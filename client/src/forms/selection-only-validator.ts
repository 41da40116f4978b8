import { type RJSFSchema, type ValidatorType } from '@rjsf/utils';

/**
 * What RJSF asks a validator for while drawing: only « is this the chosen option? ». The verdict on an answer is given
 * by the validators that the server compiled (no `eval` in the page) and by the server itself.
 */
export const SELECTION_ONLY: ValidatorType = {
  isValid: (schema, value) => matches(schema, value),
  rawValidation: () => ({ errors: [] }),
  validateFormData: () => ({ errors: [], errorSchema: {} }),
};

function matches(schema: RJSFSchema, value: unknown): boolean {
  if (typeof schema === 'boolean') return schema;
  if (schema.const !== undefined) return schema.const === value;
  if (Array.isArray(schema.enum)) return (schema.enum as unknown[]).includes(value);
  return Object.entries(schema.properties ?? {}).every(([name, property]) => matches(property as RJSFSchema, member(value, name)));
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
