/** What a refused request says on the screen, when the server's own sentence does not say it. */
export const problemsWords = {
  title: 'La demande n’a pas abouti',
  network: {
    title: 'Le service n’a pas répondu',
    detail: 'Vérifiez votre connexion, puis réessayez. Ce que vous avez saisi est toujours à l’écran.',
  },
  server: {
    title: 'e-CARS est momentanément indisponible',
    detail: 'Vos données enregistrées sont intactes. Réessayez dans quelques minutes ; si une date limite approche, écrivez au support.',
  },
  unauthenticated: 'Votre session est fermée. Reconnectez-vous pour continuer.',
  forbidden: 'Cette page n’existe pas, ou ne vous est pas ouverte.',
  tooMany: 'Trop de demandes en peu de temps. Attendez une minute, puis recommencez.',
  reference: (code: string): string => `Référence à donner au support : ${code}`,
};
