import { _, type CodeKeywordDefinition } from 'ajv';

/** Beyond six decimals, JavaScript writes small numbers with an exponent. */
const MOST_EXACT = 6;

/**
 * `{ "type": "number", "maxDecimals": 2 }`. Not `multipleOf: 0.01`: on binary floats Ajv then refuses legal percentages.
 * The digits are counted on the number as the user reads it, so what is written with an exponent has too many.
 * A number that rounding gives back unchanged reads with no more decimals: nearly all are told without being written.
 */
export const maxDecimalsKeyword: CodeKeywordDefinition = {
  keyword: 'maxDecimals',
  type: 'number',
  schemaType: 'number',
  error: { message: 'must have fewer decimals', params: ({ schemaCode }) => _`{limit: ${schemaCode}}` },
  code(context) {
    const { data } = context;
    const limit = Number(context.schema);
    const scale = 10 ** Math.max(0, Math.min(Math.floor(limit), MOST_EXACT));
    const told = _`Math.abs(${data}) < 1e21 && Math.round(${data} * ${scale}) / ${scale} === ${data} && ${limit} >= 0`;
    const decimals = _`(String(${data}).split(".")[1] || "").length`;
    context.fail(_`!(${told}) && Number.isFinite(${data}) && (String(${data}).includes("e-") || ${decimals} > ${limit})`);
  },
};
