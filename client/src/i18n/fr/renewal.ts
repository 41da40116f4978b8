/** Renewing the password by a mailed code: the notices' words, in three steps. */
export const renewalWords = {
  title: 'Renouveler le mot de passe',
  pageTitle: (step: number): string => `Renouveler le mot de passe, étape ${step} sur 3`,
  help: 'Aide',
  cancel: 'Annuler',
  email: 'Adresse de messagerie',
  emailHint: 'Celle à laquelle l’ARS vous écrit pour e-CARS',
  missingEmail: 'Adresse de messagerie : écrivez une adresse complète, par exemple prenom.nom@etablissement.example',
  failed: 'L’étape n’a pas abouti',
  steps: { address: 'Votre adresse de messagerie', code: 'Code de vérification', password: 'Nouveau mot de passe' },
  nextSteps: { address: 'saisir le code reçu', code: 'choisir le nouveau mot de passe' },
  address: {
    mustRenew: 'Première connexion : le mot de passe reçu par e-mail doit être remplacé par le vôtre avant d’entrer dans e-CARS.',
    submit: 'Envoyer le code de vérification',
    haveCode: 'J’ai déjà un code',
  },
  code: {
    sent: 'Le code de vérification a été envoyé à votre boîte de réception. Copiez-le dans la zone de texte ci-dessous.',
    resent: 'Un nouveau code vient de partir. Seul le dernier code reçu fonctionne.',
    emailHint: 'Renseignez votre email s’il n’est pas déjà renseigné',
    label: 'Code de vérification',
    hint: 'Six chiffres, valable 10 minutes',
    submit: 'Vérifier le code',
    resend: 'Envoyer un nouveau code',
    malformed: 'Code de vérification : six chiffres sont attendus',
    verified: 'Nous avons vérifié l’adresse e-mail. Vous pouvez continuer maintenant.',
    change: 'Modifier l’adresse e-mail',
    continue: 'Continuer',
  },
  password: {
    label: 'Nouveau mot de passe',
    confirm: 'Confirmer le nouveau mot de passe',
    rules: 'Règles du mot de passe',
    verdict: { untyped: null, kept: 'respecté', broken: 'pas encore respecté', later: 'vérifié à la fin' },
    stillBroken: (rules: readonly string[]): string =>
      rules.length === 0
        ? 'Mot de passe : toutes les règles vérifiables ici sont respectées.'
        : `Mot de passe, reste à respecter : ${rules.join(', ')}.`,
    submit: 'Continuer',
    broken: 'Nouveau mot de passe : toutes les règles ne sont pas respectées',
    different: 'Confirmer le nouveau mot de passe : les deux mots de passe sont différents',
  },
  tips: 'Trucs et astuces',
  tipsOf: {
    address: [
      'Un message part à cette adresse avec un code à six chiffres.',
      'Sans nouvelle au bout de cinq minutes, regardez dans les indésirables.',
    ],
    code: [
      'Seul le dernier code envoyé fonctionne.',
      'Vous pouvez coller le code, les espaces sont ignorés.',
      'Si l’adresse n’est pas connue d’e-CARS, aucun message ne part : demandez à votre contact ARS.',
    ],
    password: [
      'Une phrase courte avec un chiffre et un tiret se retient mieux qu’un mot compliqué.',
      'Les gestionnaires de mots de passe sont acceptés, le collage aussi.',
    ],
  },
};
