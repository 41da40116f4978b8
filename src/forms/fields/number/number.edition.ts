import { defineTextEdition } from '../../word/field-edition.js';
import { numberField } from './number.field.js';

export const numberEdition = defineTextEdition(numberField);
