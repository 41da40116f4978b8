import { defineTextEdition } from '../../word/field-edition.js';
import { yesNoField } from './yes-no.field.js';

export const yesNoEdition = defineTextEdition(yesNoField);
