import { isRecord, type JsonSchema } from '../../../shared/json.js';

/** The schema of one row of a table. */
export function rowSchema(schema: JsonSchema): JsonSchema {
  return isRecord(schema.items) ? schema.items : {};
}
