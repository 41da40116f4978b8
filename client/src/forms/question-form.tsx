import { FIELD_WIDGETS } from '../../../src/forms/widgets.js';
import { formWords } from '../i18n/fr/form.js';
import { memo, useCallback, useMemo, type ReactElement } from 'react';
import { withTheme, type IChangeEvent } from '@rjsf/core';
import { errorSchema } from './error-schema.js';
import { type QuestionFormContext } from './question-form-context.js';
import { SELECTION_ONLY } from './selection-only-validator.js';
import { DSFR_THEME } from './theme/theme.js';
import { FORM_DEFAULTS } from './form-defaults.js';
import { questionUiSchema } from './question-ui-schema.js';
import { type FormProblem, type QuestionToAnswer } from './question-to-answer.js';

const ThemedForm = withTheme(DSFR_THEME);

export interface QuestionFormProps {
  readonly question: QuestionToAnswer;
  readonly rootId: string;
  readonly value: unknown;
  readonly required: boolean;
  readonly readonly?: boolean;
  readonly problems: readonly FormProblem[];
  readonly onChange: (value: unknown) => void;
  readonly onBlur?: () => void;
}

/**
 * One question, one form: its value alone, so that a keystroke never redraws the contract. It refuses nothing by
 * itself; `problems` come from the question's own validator or from the server, and stand under their fields.
 */
export const QuestionForm = memo(function QuestionForm(props: QuestionFormProps): ReactElement {
  const { question, rootId, required, onChange, problems } = props;
  const { actual } = formWords;
  const uiSchema = useMemo(() => questionUiSchema(question, actual), [question, actual]);
  const extraErrors = useMemo(() => errorSchema(problems), [problems]);
  const formContext = useMemo<QuestionFormContext>(() => ({ rootId, required }), [rootId, required]);
  const changed = useCallback(
    (event: IChangeEvent<unknown>) => {
      onChange(event.formData);
    },
    [onChange],
  );
  return (
    <ThemedForm
      tagName="div"
      idPrefix={rootId}
      schema={question.schema}
      uiSchema={uiSchema}
      formData={props.value}
      formContext={formContext}
      widgets={FIELD_WIDGETS.find(question.field)?.widgets}
      validator={SELECTION_ONLY}
      noHtml5Validate
      extraErrors={extraErrors}
      readonly={props.readonly}
      experimental_defaultFormStateBehavior={FORM_DEFAULTS}
      onChange={changed}
      onBlur={props.onBlur}
    >
      <></>
    </ThemedForm>
  );
});
