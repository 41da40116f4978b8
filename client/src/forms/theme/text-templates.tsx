import { type ReactElement } from 'react';
import { helpId, type DescriptionFieldProps, type FieldHelpProps, type TitleFieldProps } from '@rjsf/utils';

/** Help and descriptions are plain text: a template's author writes no markup (rule 14). */
export function FieldHelpTemplate({ help, fieldPathId }: FieldHelpProps): ReactElement | null {
  if (typeof help !== 'string' || help === '') return null;
  return (
    <p id={helpId(fieldPathId)} className="fr-hint-text fr-mt-1v">
      {help}
    </p>
  );
}

export function DescriptionFieldTemplate({ id, description }: DescriptionFieldProps): ReactElement | null {
  if (typeof description !== 'string' || description === '') return null;
  return (
    <p id={id} className="fr-hint-text fr-mb-1w">
      {description}
    </p>
  );
}

export function TitleFieldTemplate({ id, title }: TitleFieldProps): ReactElement {
  return (
    <span id={id} className="fr-text--bold">
      {title}
    </span>
  );
}

export function Nothing(): null {
  return null;
}
