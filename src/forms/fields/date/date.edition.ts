import { defineTextEdition } from '../../word/field-edition.js';
import { dateField } from './date.field.js';

export const dateEdition = defineTextEdition(dateField);
