import { type ReactElement } from 'react';
import { type ArrayFieldItemTemplateProps } from '@rjsf/utils';
import { useText } from '../../i18n/text.js';

/** One row: its number, its fields, what can be done with it. */
export function ArrayFieldItemTemplate(props: ArrayFieldItemTemplateProps): ReactElement {
  const text = useText('form');
  const { ArrayFieldItemButtonsTemplate } = props.registry.templates;
  return (
    <div className="ec-row" role="group" aria-label={text.row(props.index + 1)}>
      <div className="ec-row__head">
        <span className="ec-small ec-strong" aria-hidden="true">
          {text.row(props.index + 1)}
        </span>
        {props.hasToolbar && !props.readonly && <ArrayFieldItemButtonsTemplate {...props.buttonsProps} />}
      </div>
      {props.children}
    </div>
  );
}
