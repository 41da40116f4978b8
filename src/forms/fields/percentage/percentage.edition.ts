import { defineTextEdition } from '../../word/field-edition.js';
import { percentageField } from './percentage.field.js';

export const percentageEdition = defineTextEdition(percentageField);
