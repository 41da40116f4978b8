import { type FormProps } from '@rjsf/core';

/** An untouched form answers nothing: no first option, no empty object, no row by itself. */
export const FORM_DEFAULTS: FormProps['experimental_defaultFormStateBehavior'] = {
  constAsDefaults: 'never',
  emptyObjectFields: 'skipDefaults',
  arrayMinItems: { populate: 'never' },
};
