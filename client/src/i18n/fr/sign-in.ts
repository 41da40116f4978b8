/** « Connexion ». */
export const signInWords = {
  title: 'Connexion',
  intro: 'Connectez-vous avec votre adresse de messagerie.',
  email: 'Adresse de messagerie',
  emailHint: 'Exemple : prenom.nom@etablissement.example',
  password: 'Mot de passe',
  submit: 'Se connecter',
  submitting: 'Connexion en cours…',
  renew: 'Renouveler le mot de passe',
  firstConnection: 'Première connexion ?',
  notice: 'Avant de vous connecter',
  activated: 'Votre compte est ouvert. Connectez-vous avec votre adresse et votre mot de passe.',
  renewed: 'Votre mot de passe est renouvelé. Connectez-vous avec le nouveau.',
  signedOut: 'Votre session e-CARS est fermée sur ce poste.',
  tips: 'Trucs et astuces',
  help: 'Aide',
  missingEmail: 'Adresse de messagerie : écrivez l’adresse à laquelle l’ARS vous écrit',
  missingPassword: 'Mot de passe : écrivez votre mot de passe',
  failed: 'Connexion refusée',
  problem: 'Un problème ?',
  problemText: 'Le support demande quatre choses : le problème, le contrat, votre identifiant et un numéro où vous rappeler.',
  contactSupport: 'Contacter le support',
  secondStep: {
    intro: 'Votre mot de passe est bon. Donnez maintenant le code de votre application d’authentification.',
    code: 'Code de l’application',
    codeHint: 'Six chiffres, qui changent toutes les 30 secondes',
    recovery: 'Code de récupération',
    recoveryHint: 'L’un des dix codes gardés à l’activation ; chacun sert une fois',
    useRecovery: 'Utiliser un code de récupération',
    useCode: 'Utiliser l’application',
    submit: 'Vérifier le code',
    again: 'Recommencer la connexion',
    missing: 'Code : six chiffres sont attendus',
    missingRecovery: 'Code de récupération : il manque',
    failed: 'Code refusé',
  },
  provider: {
    or: 'ou',
    enter: (label: string): string => `S’identifier avec ${label}`,
    leaving: (label: string): string => `Ouverture de ${label}…`,
    what: (label: string): string => `Qu’est-ce que ${label} ?`,
    newTab: 'nouvelle fenêtre',
    failed: (label: string): string => `${label} n’est pas joignable`,
    refusedTitle: 'Connexion refusée',
    code: 'Votre identité est confirmée. Donnez maintenant le code de votre application d’authentification.',
    refusals: {
      unknown: (label: string): string =>
        `${label} vous connaît, mais votre adresse n’ouvre aucun compte e-CARS. Demandez un accès à l’administrateur de votre établissement, ou à votre contact ARS.`,
      unverified: (label: string): string =>
        `${label} n’a pas vérifié votre adresse de messagerie : elle ne peut pas ouvrir votre compte. Connectez-vous avec votre mot de passe.`,
      'other-identity': (label: string): string =>
        `Le compte de cette adresse est lié à une autre identité ${label}. Connectez-vous avec votre mot de passe, puis dissociez-la dans « Mon compte ».`,
      unavailable: (label: string): string =>
        `${label} ne répond pas pour le moment. Recommencez dans quelques minutes, ou connectez-vous avec votre mot de passe.`,
      refused: (label: string): string =>
        `La réponse de ${label} n’a pas pu être vérifiée. Recommencez, ou connectez-vous avec votre mot de passe.`,
      expired: (label: string): string =>
        `Cette connexion par ${label} n’est plus valable : elle a déjà servi, a trop attendu, ou a commencé dans un autre navigateur. Recommencez.`,
      cancelled: (label: string): string =>
        `Vous avez quitté ${label} avant la fin. Recommencez quand vous voulez, ou connectez-vous avec votre mot de passe.`,
      throttled: () => 'Trop de connexions en peu de temps depuis votre réseau. Patientez une minute avant de recommencer.',
    },
  },
};
