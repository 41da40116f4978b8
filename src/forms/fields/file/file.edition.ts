import { defineTextEdition } from '../../word/field-edition.js';
import { fileField } from './file.field.js';

export const fileEdition = defineTextEdition(fileField);
