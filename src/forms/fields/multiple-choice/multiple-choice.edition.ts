import { defineTextEdition } from '../../word/field-edition.js';
import { multipleChoiceField } from './multiple-choice.field.js';

export const multipleChoiceEdition = defineTextEdition(multipleChoiceField);
