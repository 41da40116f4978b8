/** The page that the link of an invitation opens. */
export const activationWords = {
  title: 'Ouvrir mon compte',
  checking: 'Vérification de votre lien…',
  welcome: (name: string): string => `Bonjour ${name}. Choisissez le mot de passe de votre compte.`,
  email: 'Votre identifiant',
  password: 'Mot de passe',
  again: 'Confirmer le mot de passe',
  submit: 'Ouvrir mon compte',
  submitting: 'Ouverture en cours…',
  broken: 'Mot de passe : toutes les règles ne sont pas respectées',
  different: 'Confirmer le mot de passe : les deux mots de passe sont différents',
  failed: 'Votre compte n’est pas encore ouvert',
  refused: {
    title: 'Ce lien ne fonctionne pas, ou ne fonctionne plus',
    text: 'Il sert une seule fois et pendant sept jours. Il peut aussi être incomplet, ou l’invitation avoir été annulée.',
    next: 'Votre compte est déjà ouvert ? Connectez-vous. Sinon, un code envoyé à votre adresse fait la même chose que le lien.',
    signIn: 'Se connecter',
    code: 'Recevoir un code',
  },
};
