import { type IChangeEvent, withTheme } from '@rjsf/core';
import { type ReactElement, useMemo } from 'react';
import { errorSchema } from './error-schema.js';
import { FORM_DEFAULTS } from './form-defaults.js';
import { type FormProblem } from './question-to-answer.js';
import { SELECTION_ONLY } from './selection-only-validator.js';
import { DSFR_THEME } from './theme/theme.js';

const ThemedForm = withTheme(DSFR_THEME);

interface PayloadFormProps {
  readonly schema: object;
  readonly title: string;
  readonly rootId: string;
  readonly value: unknown;
  readonly problems: readonly FormProblem[];
  readonly onChange: (value: unknown) => void;
}

/** The fields that an act of a workflow asks for (W3), drawn with the same theme as the questions. */
export function PayloadForm({ schema, title, rootId, value, problems, onChange }: PayloadFormProps): ReactElement {
  const extraErrors = useMemo(() => errorSchema(problems), [problems]);
  const uiSchema = useMemo(() => ({ 'ui:title': title, 'ui:submitButtonOptions': { norender: true } }), [title]);
  return (
    <ThemedForm
      tagName="div"
      idPrefix={rootId}
      schema={schema}
      uiSchema={uiSchema}
      formData={value}
      formContext={{ rootId, required: true }}
      validator={SELECTION_ONLY}
      noHtml5Validate
      extraErrors={extraErrors}
      experimental_defaultFormStateBehavior={FORM_DEFAULTS}
      onChange={(event: IChangeEvent<unknown>) => {
        onChange(event.formData);
      }}
    >
      <></>
    </ThemedForm>
  );
}
