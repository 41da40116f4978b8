import { type ReactElement } from 'react';
import { type ArrayFieldItemTemplateProps } from '@rjsf/utils';

/** One row: its fields under its name, then what can be done with it. */
export function ArrayFieldItemTemplate(props: ArrayFieldItemTemplateProps): ReactElement {
  const { ArrayFieldItemButtonsTemplate } = props.registry.templates;
  return (
    <div className="ec-row">
      {props.children}
      {props.hasToolbar && !props.readonly && <ArrayFieldItemButtonsTemplate {...props.buttonsProps} />}
    </div>
  );
}
