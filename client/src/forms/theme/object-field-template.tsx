import { type ReactElement, type ReactNode } from 'react';
import { descriptionId, errorId, getUiOptions, type ObjectFieldTemplateProps } from '@rjsf/utils';
import { GroupLegend } from './group-legend.js';

/** Fields that make one answer stand in one group with one legend; short ones side by side. */
export function ObjectFieldTemplate(props: ObjectFieldTemplateProps): ReactElement {
  const { fieldPathId, description, registry, schema, uiSchema } = props;
  const options = getUiOptions(uiSchema);
  const { DescriptionFieldTemplate } = registry.templates;
  return (
    <fieldset className="ec-fs" id={fieldPathId.$id} tabIndex={-1} aria-describedby={errorId(fieldPathId)}>
      <Legend hidden={options.label === false}>
        <GroupLegend id={fieldPathId.$id} title={props.title} registry={registry} />
      </Legend>
      {description && (
        <DescriptionFieldTemplate
          id={descriptionId(fieldPathId)}
          description={description}
          registry={registry}
          schema={schema}
          uiSchema={uiSchema}
        />
      )}
      <div className="ec-fields">{props.properties.filter((property) => !property.hidden).map((property) => property.content)}</div>
    </fieldset>
  );
}

function Legend({ hidden, children }: { readonly hidden: boolean; readonly children: ReactNode }): ReactElement {
  return <legend className={hidden ? 'fr-sr-only' : 'fr-fieldset__legend ec-fs__legend'}>{children}</legend>;
}
