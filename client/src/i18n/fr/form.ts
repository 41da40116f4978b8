import { plural } from '../plural.js';

const COUNT = new Intl.NumberFormat('fr-FR');
const count = (value: number): string => COUNT.format(value);

/** Words of the form theme: what every kind of field says. */
export const formWords = {
  actual: 'Réalisé',
  required: '(obligatoire)',
  optional: '(facultatif)',
  choose: 'Sélectionner une réponse',
  addRow: 'Ajouter une ligne',
  remove: 'Retirer',
  removeRow: (position: number) => `Retirer la ligne ${position}`,
  moveUp: (position: number) => `Monter la ligne ${position}`,
  moveDown: (position: number) => `Descendre la ligne ${position}`,
  noRow: 'Aucune ligne. Ajoutez-en une pour répondre.',
  counter: (used: number, allowed: number) => `${count(used)} sur ${count(allowed)} caractères`,
  tooLong: (over: number) => `${count(over)} ${plural(over, 'caractère', 'caractères')} de trop`,
  unsupported: 'Ce champ ne peut pas être affiché. Prévenez votre contact : la trame est à corriger.',
};
