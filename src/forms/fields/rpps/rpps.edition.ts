import { defineTextEdition } from '../../word/field-edition.js';
import { rppsField } from './rpps.field.js';

export const rppsEdition = defineTextEdition(rppsField);
