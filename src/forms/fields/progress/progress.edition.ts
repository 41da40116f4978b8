import { defineTextEdition } from '../../word/field-edition.js';
import { progressField } from './progress.field.js';

export const progressEdition = defineTextEdition(progressField);
