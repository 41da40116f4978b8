import { isRecord, type JsonSchema } from '../../shared/json.js';

/** Whether judging an answer to this schema runs a regular expression. References are replaced. */
export function hasPattern(schema: JsonSchema): boolean {
  const { pattern, items, properties } = schema;
  const below = [items, ...(isRecord(properties) ? Object.values(properties) : [])];
  return pattern !== undefined || below.some((inner) => isRecord(inner) && hasPattern(inner));
}
