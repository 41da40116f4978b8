/** One broken keyword of a schema, as Ajv says it on both sides. */
export interface Violation {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A compiled schema, in Ajv's own shape: `errors` is that of the last call. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly Violation[] | null;
}
