import { type ReactElement } from 'react';
import { type WidgetProps } from '@rjsf/utils';
import { formWords } from '../../i18n/fr/form.js';
import { type QuestionFormContext } from '../question-form-context.js';

/** The label of a widget with its « (obligatoire) » or « (facultatif) »: never a placeholder, never a bare star. */
export function WidgetLabel({ widget }: { readonly widget: WidgetProps }): ReactElement {
  const mark = markOf(widget, formWords);
  return (
    <>
      {widget.label} {mark && <span className="ec-muted ec-thin">{mark}</span>}
    </>
  );
}

function markOf(widget: WidgetProps, text: typeof formWords): string | undefined {
  const context = widget.registry.formContext as QuestionFormContext | undefined;
  if (!context || widget.readonly) return undefined;
  if (widget.id === context.rootId) return context.required ? text.required : text.optional;
  return widget.required ? undefined : text.optional;
}
