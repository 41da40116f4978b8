import { type Json } from '../../shared/json.js';

/** One broken keyword of a schema, as Ajv says it on both sides. */
export interface Violation {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A compiled schema: nothing when the value holds. */
export type Validate = (value: Json) => readonly Violation[];
