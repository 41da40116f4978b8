import { type Options } from 'ajv';

/**
 * The only Ajv options of the product: the server's verdicts and the browser's validators are compiled with them.
 * `allErrors` is bearable because a schema is bounded before it is compiled (`check-schema.ts`); `validateSchema` is
 * off because a schema may only hold the keywords of `SCHEMA_KEYWORDS`.
 */
export const AJV_OPTIONS: Options = {
  strict: true,
  strictRequired: false,
  allErrors: true,
  ownProperties: true,
  multipleOfPrecision: 6,
  validateSchema: false,
  meta: false,
  messages: false,
};
