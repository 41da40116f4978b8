import { type ReactElement } from 'react';
import { buttonId, errorId, getUiOptions, type ArrayFieldTemplateProps } from '@rjsf/utils';
import { formWords } from '../../i18n/fr/form.js';
import { GroupLegend } from './group-legend.js';
import { useFocusOnNewRow } from './use-focus-on-new-row.js';

/** Rows under one legend. A new row takes the focus; an empty list says what to do. */
export function ArrayFieldTemplate(props: ArrayFieldTemplateProps): ReactElement {
  const text = formWords;
  const { fieldPathId, items, registry, readonly, disabled } = props;
  const { AddButton } = registry.templates.ButtonTemplates;
  const rows = useFocusOnNewRow(items.length);
  const fixed = Boolean(readonly) || Boolean(disabled);
  return (
    <fieldset className="ec-fs" id={fieldPathId.$id} tabIndex={-1} aria-describedby={errorId(fieldPathId)}>
      <legend className="fr-fieldset__legend ec-fs__legend">
        <GroupLegend id={fieldPathId.$id} title={getUiOptions(props.uiSchema).title ?? props.title} registry={registry} />
      </legend>
      {items.length === 0 && <p className="ec-small ec-muted fr-mb-2w">{text.noRow}</p>}
      <div className="ec-rows" ref={rows}>
        {items}
      </div>
      {props.canAdd && !fixed && (
        <AddButton id={buttonId(fieldPathId, 'add')} onClick={props.onAddClick} uiSchema={props.uiSchema} registry={registry} />
      )}
    </fieldset>
  );
}
