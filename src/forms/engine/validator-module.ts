import { _ } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { answerAjv } from './answer-ajv.js';
import { hasPattern } from './has-pattern.js';
import { type Template } from './template.js';

/**
 * The text of an ES module whose default export is a `ValidatorFactory`: one validator per question, compiled here so
 * that a page whose Content-Security-Policy forbids `eval` can run them. Same options, same vocabulary as the server's,
 * same engine of regular expressions: `patterns` says whether it must be loaded (`src/forms/patterns.ts`).
 */
export function validatorModule(template: Template): string {
  const ajv = answerAjv({ source: true, formats: _`formats` });
  const ids = [...template.schemas.keys()];
  for (const [id, schema] of template.schemas) ajv.addSchema(schema, id);
  const code = print(ajv, Object.fromEntries(ids.map((id) => [id, id])));
  const searches = [...template.schemas.values()].some(hasPattern);
  return `export const patterns = ${searches};\nexport default function validators({ formats, require, regExp }) {\nconst exports = Object.create(null);\n${code}\nreturn exports;\n}\n`;
}

type Print = typeof standaloneCode.default;

/** The package is CommonJS: its default export is the function to a bundler, its namespace to Node. */
const print: Print = readDefault(standaloneCode);

function readDefault(module: Print | { default: Print }): Print {
  return typeof module === 'function' ? module : module.default;
}
