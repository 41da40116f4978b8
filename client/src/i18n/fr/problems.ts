/** What a refused request says on the screen, by the stable code of its problem document; else by its kind. */
export const problems = {
  title: 'La demande n’a pas abouti',
  byCode: {
    'identity.must-renew': 'Cette adresse n’a pas encore de mot de passe à elle : renouvelez-le pour vous connecter.',
    'identity.invalid-credentials': 'L’adresse ou le mot de passe ne correspond pas. Vérifiez les deux, ou renouvelez le mot de passe.',
    'identity.too-many-requests': 'Trop d’essais en peu de temps. Attendez une minute, puis recommencez.',
  } as Record<string, string>,
  network: {
    title: 'Le service n’a pas répondu',
    detail: 'Vérifiez votre connexion, puis réessayez. Ce que vous avez saisi est toujours à l’écran.',
  },
  server: {
    title: 'e-CARS est momentanément indisponible',
    detail: 'Vos données enregistrées sont intactes. Réessayez dans quelques minutes ; si une date limite approche, écrivez au support.',
  },
  unauthenticated: 'Votre session est fermée. Reconnectez-vous pour continuer.',
  forbidden: 'Cette page n’existe pas, ou ne vous est pas ouverte.',
  tooMany: 'Trop de demandes en peu de temps. Attendez une minute, puis recommencez.',
  reference: (code: string) => `Référence à donner au support : ${code}`,
};
