import { type WidgetProps } from '@rjsf/utils';
import { type ReactElement } from 'react';
import { type FieldWidgets } from '../field-widgets.widget.js';

const STATEMENT = 'La pièce demandée est déposée';
const HELP = 'Ajoutez le fichier plus bas, dans «\u00a0Documents de l’indicateur\u00a0», cochez cette case, puis enregistrez.';

export const fileWidgets: FieldWidgets = {
  type: 'file',
  widgets: { 'deposited-file': DepositedFileWidget },
  uiSchema: () => ({ 'ui:widget': 'deposited-file', 'ui:help': HELP }),
};

/** The statement that the piece is there. Unticking it takes the answer back. */
function DepositedFileWidget(props: WidgetProps): ReactElement | null {
  const { CheckboxWidget } = props.registry.widgets;
  if (!CheckboxWidget) return null;
  const changed = (ticked: boolean): void => {
    props.onChange(ticked ? true : undefined);
  };
  return <CheckboxWidget {...props} label={STATEMENT} onChange={changed} />;
}
