import { descriptionId, helpId, type WidgetProps } from '@rjsf/utils';

export interface WidgetState {
  readonly state: 'default' | 'error';
  readonly stateRelatedMessage: string | undefined;
}

/** An error stands under its own field; several of them make several sentences. */
export function widgetState(props: WidgetProps): WidgetState {
  const errors = props.hideError ? [] : (props.rawErrors ?? []);
  return errors.length === 0
    ? { state: 'default', stateRelatedMessage: undefined }
    : { state: 'error', stateRelatedMessage: errors.join(' ') };
}

/** Ids of what explains a widget, when its schema or its uiSchema does. */
export function describedBy(props: WidgetProps): string | undefined {
  const ids = [
    ...(props.schema.description === undefined ? [] : [descriptionId(props.id)]),
    ...(props.options.help === undefined ? [] : [helpId(props.id)]),
    ...(typeof props.options.warningId === 'string' ? [props.options.warningId] : []),
  ];
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** The group of one or several boxes to tick, or of radio buttons. */
export function groupId({ id }: WidgetProps): string {
  return `${id}__group`;
}

/** Where a group of the DSFR writes its refusal, while there is one. */
export function errorOfGroup(props: WidgetProps): string | undefined {
  return widgetState(props).state === 'error' ? `${groupId(props)}-messages` : undefined;
}

/** What every native control of the theme has in common. */
export function controlProps(props: WidgetProps): {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-required': true | undefined;
  'aria-invalid': true | undefined;
} {
  return {
    id: props.id,
    name: props.htmlName ?? props.id,
    'aria-describedby': describedBy(props),
    'aria-required': props.required ? true : undefined,
    'aria-invalid': widgetState(props).state === 'error' ? true : undefined,
  };
}
