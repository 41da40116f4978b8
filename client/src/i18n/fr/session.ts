/** The session: warned before its end, and opened again without losing what is typed. */
export const sessionWords = {
  warning: {
    name: 'Votre session va se fermer',
    title: (left: string): string => `Votre session se ferme dans ${left}`,
    text: 'Sans activité de votre part, elle se ferme. Ce que vous avez saisi est gardé, quoi que vous choisissiez : vous le retrouverez à votre retour.',
    stay: 'Continuer ma session',
    leave: 'Se déconnecter',
    minutesLeft: (minutes: number): string =>
      minutes <= 1
        ? 'Il reste moins d’une minute avant la fermeture de votre session.'
        : `Il reste ${minutes} minutes avant la fermeture de votre session.`,
  },
  duration: (minutes: number, seconds: number): string =>
    minutes > 0 ? `${minutes} min ${String(seconds).padStart(2, '0')} s` : `${seconds} s`,
  closed: {
    title: 'Votre session est fermée',
    text: 'Ce que vous avez saisi est gardé à l’écran. Donnez votre mot de passe pour continuer où vous en étiez.',
    code: 'Ce que vous avez saisi est gardé à l’écran. Donnez le code de votre application d’authentification pour continuer.',
    email: 'Adresse de messagerie',
    password: 'Mot de passe',
    submit: 'Se reconnecter',
    leave: 'Quitter vers la page de connexion',
    provider: (label: string): string => `Sans mot de passe ? Identifiez-vous avec ${label} dans un autre onglet, puis revenez ici.`,
    providerTab: (label: string): string => `Ouvrir la connexion par ${label} (nouvel onglet)`,
    providerDone: 'C’est fait, continuer',
  },
  other: {
    title: 'Une autre personne est connectée',
    text: (email: string): string =>
      `Cette page appartient à ${email} : ce qui y est saisi reste masqué. Reconnectez-vous avec cette adresse, ou quittez cette page.`,
    again: 'Se reconnecter',
    enter: 'Quitter cette page et continuer',
  },
};
