import { defineTextEdition } from '../../word/field-edition.js';
import { finessField } from './finess.field.js';

export const finessEdition = defineTextEdition(finessField);
