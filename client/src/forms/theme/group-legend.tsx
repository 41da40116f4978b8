import { type ReactElement } from 'react';
import { type Registry } from '@rjsf/utils';
import { type QuestionFormContext } from '../question-form-context.js';
import { formWords } from '../../i18n/fr/form.js';

interface GroupLegendProps {
  readonly id: string;
  readonly title: string;
  readonly registry: Registry;
}

/** The title of a group; the question's own group says whether it is compulsory. */
export function GroupLegend({ id, title, registry }: GroupLegendProps): ReactElement {
  const text = formWords;
  const context = registry.formContext as QuestionFormContext | undefined;
  const root = context?.rootId === id;
  return (
    <>
      <span className="fr-text--bold">{title}</span>
      {root && <span className="ec-muted ec-thin"> {context.required ? text.required : text.optional}</span>}
    </>
  );
}
