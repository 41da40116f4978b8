// RJSF on the whole contract: one schema, one form, 300 fields.
import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { createRoot } from 'react-dom/client';
import { QUESTIONS, schemaOf } from '../questions.mjs';

const properties = Object.fromEntries(QUESTIONS.map((question) => [question.id, { title: question.id, ...plain(schemaOf(question)) }]));

/** Without the keywords that only our own forms know. */
function plain({ maxDecimals: _, ...schema }) {
  return schema;
}

createRoot(document.getElementById('root')).render(<Form schema={{ type: 'object', properties }} validator={validator} idPrefix="r" />);
