import { defineTextEdition } from '../../word/field-edition.js';
import { choiceField } from './choice.field.js';

export const choiceEdition = defineTextEdition(choiceField);
