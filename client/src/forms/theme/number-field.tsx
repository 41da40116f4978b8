import { type ReactElement } from 'react';
import { type FieldProps } from '@rjsf/utils';

/** A number goes to its widget as it is: the theme's own input deals with commas, not the browser's language. */
export function NumberField(props: FieldProps): ReactElement | null {
  const { StringField } = props.registry.fields;
  return StringField ? <StringField {...props} /> : null;
}
