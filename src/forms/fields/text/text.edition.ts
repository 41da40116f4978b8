import { defineTextEdition } from '../../word/field-edition.js';
import { textField } from './text.field.js';

export const textEdition = defineTextEdition(textField);
