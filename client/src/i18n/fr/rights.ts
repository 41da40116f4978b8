/** The rights of a membership, in a verb. */
export const rights: Record<string, string> = {
  read: 'Lire',
  answer: 'Saisir',
  attach: 'Déposer',
  close: 'Clore',
  evaluate: 'Évaluer',
  decide: 'Décider',
  administer: 'Administrer',
};

/** A right the catalogue does not know reads as it is written. */
export function rightsList(held: readonly string[]): string {
  const verbs = held.map((right) => rights[right] ?? right).join(', ');
  return verbs.charAt(0) + verbs.slice(1).toLocaleLowerCase();
}
