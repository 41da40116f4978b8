import { helpId, type WidgetProps } from '@rjsf/utils';
import { type ReactElement } from 'react';
import { type FieldWidgets } from '../field-widgets.widget.js';
import { compactRpps, hasDoubtfulKey } from './rpps-number.js';

const DOUBTFUL = 'La clé de contrôle de ce numéro est inattendue\u00a0: vérifiez-le. Il sera enregistré tel quel.';

export const rppsWidgets: FieldWidgets = {
  type: 'rpps',
  widgets: { rpps: RppsWidget },
  uiSchema: () => ({ 'ui:widget': 'rpps', 'ui:help': 'Onze chiffres. Les espaces sont retirés.' }),
};

function RppsWidget(props: WidgetProps): ReactElement | null {
  const { TextWidget } = props.registry.widgets;
  if (!TextWidget) return null;
  const changed = (typed: unknown): void => {
    props.onChange(typeof typed === 'string' ? compactRpps(typed) || undefined : typed);
  };
  const warningId = isDoubtful(props) ? helpId(keyId(props)) : undefined;
  return (
    <>
      <TextWidget {...props} options={{ ...props.options, inputMode: 'numeric', warningId }} onChange={changed} />
      <KeyWarning {...props} />
    </>
  );
}

/** Always in the page, so that a screen reader hears the sentence when it comes. */
function KeyWarning(props: WidgetProps): ReactElement {
  const { schema, registry } = props;
  const Help = registry.templates.FieldHelpTemplate;
  return (
    <div role="status">
      {isDoubtful(props) && <Help help={DOUBTFUL} fieldPathId={{ $id: keyId(props), path: [] }} schema={schema} registry={registry} />}
    </div>
  );
}

function isDoubtful({ value }: WidgetProps): boolean {
  return typeof value === 'string' && hasDoubtfulKey(value);
}

function keyId({ id }: WidgetProps): string {
  return `${id}__key`;
}
