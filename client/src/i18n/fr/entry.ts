/** Saisir les indicateurs : the tree, the question, its documents, saving and conflicts. */
export const entry = {
  page: 'Saisir les indicateurs',
};
