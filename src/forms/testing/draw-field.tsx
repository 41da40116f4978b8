import { withTheme } from '@rjsf/core';
import { type ValidatorType } from '@rjsf/utils';
import { renderToStaticMarkup } from 'react-dom/server';
import { type JsonSchema } from '../../shared/json.js';
import { FIELD_WIDGETS } from '../widgets.js';

const Form = withTheme({});

const NO_VERDICT: ValidatorType = {
  isValid: () => true,
  rawValidation: () => ({ errors: [] }),
  validateFormData: () => ({ errors: [], errorSchema: {} }),
};

/** A field as RJSF's own plain theme draws it, in HTML. */
export function drawField(type: string, schema: JsonSchema, value?: unknown): string {
  const field = FIELD_WIDGETS.get(type);
  return renderToStaticMarkup(
    <Form
      idPrefix="q"
      schema={schema}
      uiSchema={field.uiSchema({ schema, unit: 'boîtes' })}
      widgets={field.widgets}
      formData={value}
      validator={NO_VERDICT}
      experimental_defaultFormStateBehavior={{ constAsDefaults: 'never' }}
    />,
  );
}
