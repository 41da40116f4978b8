/** Clore la saisie, and every other act on a dossier that asks for a moment of thought. */
export const closing = {
  page: 'Clore la saisie',
};
