import { _, type CodeKeywordDefinition } from 'ajv';

/**
 * `{ "type": "number", "maxDecimals": 2 }`. Not `multipleOf: 0.01`: on binary floats Ajv then refuses legal percentages.
 * The digits are counted on the number as the user reads it, so what is written with an exponent has too many.
 */
export const maxDecimalsKeyword: CodeKeywordDefinition = {
  keyword: 'maxDecimals',
  type: 'number',
  schemaType: 'number',
  error: { message: 'must have fewer decimals', params: ({ schemaCode }) => _`{limit: ${schemaCode}}` },
  code(context) {
    const { data, schemaCode } = context;
    const decimals = _`(String(${data}).split(".")[1] || "").length`;
    context.fail(_`Number.isFinite(${data}) && (String(${data}).includes("e-") || ${decimals} > ${schemaCode})`);
  },
};
