import { type ReactElement } from 'react';
import { getUiOptions, type FieldTemplateProps } from '@rjsf/utils';

/**
 * A leaf's widget shows its own label, help and errors, so that they are tied to the control. Only groups (objects and
 * lists drawn as fields) have their description and their errors here.
 */
export function FieldTemplate(props: FieldTemplateProps): ReactElement {
  if (props.hidden) return <div hidden>{props.children}</div>;
  const group = isGroup(props);
  return (
    <div className="ec-field">
      {!group && props.description}
      {props.children}
      {group && props.errors}
      {props.help}
    </div>
  );
}

function isGroup(props: FieldTemplateProps): boolean {
  const drawnByWidget = getUiOptions(props.uiSchema).widget !== undefined;
  return !drawnByWidget && (props.schema.type === 'object' || props.schema.type === 'array');
}
