import { type ArrayFieldTemplateProps, buttonId, type UiSchema } from '@rjsf/utils';
import { type ReactElement, useEffect, useRef } from 'react';
import { type JsonSchema } from '../../../shared/json.js';
import { CodedSelectWidget } from '../coded-options.widget.js';
import { type Column, columnsOf } from '../columns.js';
import { type FieldWidgets } from '../field-widgets.widget.js';
import { hasCodedOptions } from '../options.js';
import { isLongText } from '../text-lines.js';
import { rowName } from './row-name.js';
import { rowSchema } from './row-schema.js';

/** The theme's own list of rows; each row is named, so that « Ligne 2 » is what a screen reader enters. */
export const tableWidgets: FieldWidgets = {
  type: 'table',
  widgets: { 'coded-select': CodedSelectWidget },
  uiSchema: ({ schema }) => ({
    'ui:ArrayFieldTemplate': TableTemplate,
    items: (_row: unknown, index: number) => rowUi(schema, index),
  }),
};

/** Keeps the focus in the table when a row is removed: without this it falls back to the top of the page. */
function TableTemplate(props: ArrayFieldTemplateProps): ReactElement {
  const Rows = props.registry.templates.ArrayFieldTemplate;
  const addButton = buttonId(props.fieldPathId, 'add');
  const count = props.items.length;
  const before = useRef(count);
  useEffect(() => {
    const removed = count < before.current;
    before.current = count;
    if (removed && document.activeElement === document.body) document.getElementById(addButton)?.focus();
  }, [count, addButton]);
  return <Rows {...props} />;
}

function rowUi(schema: JsonSchema, index: number): UiSchema {
  const cells = columnsOf(rowSchema(schema)).map((column) => [column.name, cellUi(column)]);
  return { 'ui:title': rowName(index), ...(Object.fromEntries(cells) as UiSchema) };
}

function cellUi({ schema }: Column): UiSchema {
  if (hasCodedOptions(schema)) return { 'ui:widget': 'coded-select' };
  return isLongText(schema) ? { 'ui:widget': 'textarea', 'ui:options': { rows: 2 } } : {};
}
