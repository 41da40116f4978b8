import { type ObjectFieldTemplateProps, type UiSchema } from '@rjsf/utils';
import { type ReactElement } from 'react';
import { type Json } from '../../../shared/json.js';
import { boundsHelp } from '../bounds.js';
import { type FieldWidgets } from '../field-widgets.widget.js';
import { writePercentage } from '../numbers.js';
import { propertySchema } from '../values.js';
import { countsOf, percentageOf, readablePercentage } from './percentage-of.js';

export const rateWidgets: FieldWidgets = {
  type: 'rate',
  widgets: {},
  uiSchema: ({ schema }) => ({
    'ui:ObjectFieldTemplate': RateTemplate,
    numerator: countUi(boundsHelp(propertySchema(schema, 'numerator'))),
    denominator: countUi(boundsHelp(propertySchema(schema, 'denominator'))),
  }),
};

/** The theme's own group, with the computed percentage as its last member. */
function RateTemplate(props: ObjectFieldTemplateProps): ReactElement {
  const Group = props.registry.templates.ObjectFieldTemplate;
  const result = {
    name: 'percentage',
    content: <RateResult key="percentage" groupId={props.fieldPathId.$id} value={props.formData as Json | undefined} />,
    disabled: false,
    readonly: true,
    hidden: false,
  };
  return <Group {...props} properties={[...props.properties, result]} />;
}

/** Told again by screen readers whenever one of the two counts changes it. */
function RateResult({ groupId, value }: { readonly groupId: string; readonly value: Json | undefined }): ReactElement {
  const percentage = percentageOf(countsOf(value));
  return (
    <div className="ec-ratio__res">
      <span>Taux </span>
      <output htmlFor={`${groupId}_numerator ${groupId}_denominator`}>
        {percentage === undefined ? '–' : writePercentage(readablePercentage(percentage))}
      </output>
    </div>
  );
}

function countUi(help: string): UiSchema {
  return { 'ui:help': help, 'ui:options': { inputType: 'text', inputMode: 'numeric' } };
}
