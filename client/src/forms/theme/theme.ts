import './form.css';
import { type ThemeProps } from '@rjsf/core';
import { ArrayFieldItemButtonsTemplate } from './array-item-buttons.js';
import { ArrayFieldItemTemplate } from './array-item-template.js';
import { ArrayFieldTemplate } from './array-field-template.js';
import { CheckboxWidget } from './checkbox-widget.js';
import { CheckboxesWidget } from './checkboxes-widget.js';
import { DateWidget } from './date-widget.js';
import { FieldErrorTemplate } from './field-error-template.js';
import { FieldTemplate } from './field-template.js';
import { AddButton, UnsupportedField } from './form-buttons.js';
import { NumberField } from './number-field.js';
import { ObjectFieldTemplate } from './object-field-template.js';
import { RadioWidget } from './radio-widget.js';
import { SelectWidget } from './select-widget.js';
import { DescriptionFieldTemplate, FieldHelpTemplate, Nothing, TitleFieldTemplate } from './text-templates.js';
import { TextWidget } from './text-widget.js';
import { TextareaWidget } from './textarea-widget.js';

/** RJSF in the words and the shapes of the DSFR. Fields of the product are drawn with these and bring no look. */
export const DSFR_THEME: ThemeProps = {
  fields: { NumberField },
  widgets: {
    TextWidget,
    UpDownWidget: TextWidget,
    EmailWidget: TextWidget,
    TextareaWidget,
    RadioWidget,
    SelectWidget,
    CheckboxWidget,
    CheckboxesWidget,
    DateWidget,
  },
  templates: {
    ArrayFieldItemButtonsTemplate,
    ArrayFieldItemTemplate,
    ArrayFieldTemplate,
    ArrayFieldDescriptionTemplate: Nothing,
    ArrayFieldTitleTemplate: Nothing,
    DescriptionFieldTemplate,
    ErrorListTemplate: Nothing,
    FieldErrorTemplate,
    FieldHelpTemplate,
    FieldTemplate,
    ObjectFieldTemplate,
    TitleFieldTemplate,
    UnsupportedFieldTemplate: UnsupportedField,
    ButtonTemplates: { AddButton, SubmitButton: Nothing },
  },
};
