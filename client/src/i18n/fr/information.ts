/** The pages anybody may read: accessibility, legal notice, personal data, help. */
export const informationWords = {
  accessibility: {
    title: 'Accessibilité',
    lead: 'e-CARS vise le niveau AA du référentiel général d’amélioration de l’accessibilité (RGAA 4.1). Cette page rend compte d’une auto-évaluation : aucun audit externe n’a encore eu lieu, et le service n’est pas déclaré conforme.',
    stateTitle: 'État de l’auto-évaluation',
    state: [
      'Chaque écran est vérifié automatiquement (axe-core) à 1280 et 320 pixels de large, sans anomalie relevée.',
      'Le parcours principal se fait en entier au clavier, et chaque état est dit par un mot, une forme et une couleur.',
      'Les essais avec des lecteurs d’écran par des personnes concernées restent à faire.',
    ],
    contactTitle: 'Signaler une difficulté',
    contact: 'Si un écran vous bloque, écrivez au support : une réponse vous est due, et une autre façon de faire vous est proposée.',
    rightsTitle: 'Voie de recours',
    rights:
      'Si vous n’obtenez pas de réponse satisfaisante, vous pouvez saisir le Défenseur des droits, par son formulaire en ligne, par téléphone ou par courrier.',
  },
  legalNotice: {
    title: 'Mentions légales',
    publisherTitle: 'Éditeur',
    publisher: (agency: string): string => `Ce service est mis à disposition par ${agency}.`,
    publisherUnknown: 'Ce service est mis à disposition par l’agence régionale de santé de votre région.',
    softwareTitle: 'Logiciel',
    software:
      'e-CARS est un logiciel libre, publié sous licence MIT. Sa typographie est Public Sans (licence SIL Open Font). Il n’emploie ni la marque de l’État, ni sa typographie.',
    valueTitle: 'Valeur des dates et des pièces',
    value: 'Les dates limites courent jusqu’au dernier jour inclus, 23 h 59, heure de Paris. Chaque mouvement d’un dossier est journalisé.',
  },
  personalData: {
    title: 'Données personnelles',
    whatTitle: 'Ce qui est enregistré',
    what: [
      'Votre nom, votre adresse de messagerie, votre fonction et vos droits sur les contrats.',
      'La date et l’auteur de chaque réponse, de chaque document et de chaque mouvement d’un dossier.',
      'L’heure de vos connexions, le temps de la session.',
    ],
    whyTitle: 'Pourquoi',
    why: 'Ces données servent à l’évaluation des contrats entre l’agence et les établissements, et à prouver qui a fait quoi, et quand.',
    cookiesTitle: 'Cookies',
    cookies: 'Un seul cookie est déposé : celui de votre session. Aucune mesure d’audience, aucun traceur, donc aucun bandeau.',
    patientsTitle: 'Données de patients',
    patients: 'Les documents déposés ne doivent contenir aucune donnée nominative de patients.',
    rightsTitle: 'Vos droits',
    rights: 'Vous pouvez demander l’accès à vos données, leur rectification ou leur effacement en écrivant au support, et saisir la CNIL.',
  },
  support: {
    title: 'Un problème ?',
    lead: 'Écrivez au support en donnant ces quatre éléments : la réponse est plus rapide.',
    factsTitle: 'Éléments à donner',
    facts: [
      'Le problème rencontré',
      'Le contrat concerné',
      'L’identifiant utilisé pour la connexion',
      'Un numéro de téléphone où vous rappeler',
    ],
    contacts: 'Joindre le support',
    loading: 'Ouverture de la page d’assistance…',
    subject: (contract: string): string =>
      contract === '' ? 'e-CARS : demande d’assistance' : `e-CARS : demande d’assistance, ${contract}`,
    write: 'Préparer le message',
    writeHint: 'Votre messagerie s’ouvre avec ces éléments ; rien n’est envoyé sans vous.',
    send: 'Envoyer au support',
    sendHint: 'Le support reçoit ces éléments, et vous en recevez une copie avec une référence.',
    problemMissing: 'Décrivez le problème\u00a0: c’est ce que le support lit d’abord.',
    joined: 'Joint automatiquement',
    identifier: 'Votre identifiant',
    screen: 'Écran d’où vous venez',
    lastError: 'Dernière erreur rencontrée',
    noScreen: 'Aucun',
    noError: 'Aucune',
    sentTitle: (reference: string): string => `Votre demande ${reference} est envoyée`,
    sentText: (copyTo: string): string =>
      `Une copie part à ${copyTo}. Gardez la référence\u00a0: elle suffit pour en reparler au téléphone.`,
    another: 'Écrire une autre demande',
    call: 'Appeler directement l’équipe support',
    business: 'Une question sur le fond d’un indicateur ?',
    email: 'Messagerie du support',
    hours: 'Horaires',
  },
  tips: {
    title: 'Trucs et astuces',
    lead: 'Ce que les établissements demandent le plus souvent.',
    items: [
      {
        title: 'Première connexion',
        text: 'Le mot de passe reçu par e-mail doit être renouvelé avant toute saisie : « Renouveler le mot de passe », sur la page de connexion.',
      },
      {
        title: 'Trouver le contrat',
        text: '« Gestion des Contrats », le nom de l’entité juridique, puis le nom du contrat dans « Liste des contrats ».',
      },
      {
        title: 'Lire les états',
        text: 'Rouge, « À saisir » : une réponse ou une pièce manque. Vert, « Saisie » : la question compte. Gris, « Non modifiable » : elle n’est pas à vous, ou pas maintenant.',
      },
      { title: 'Ajouter un document', text: 'Seulement au bas de la question concernée, dans « Documents de l’indicateur ».' },
      {
        title: 'Clore la saisie',
        text: 'À 100 %, sans question « À saisir ». Le dossier passe en « Consultation » : il se lit, mais ne se modifie plus.',
      },
      { title: 'Éditer les données', text: 'À tout moment, un document Word reprend toutes les questions, déjà saisies ou non.' },
    ],
    keyboardTitle: 'Au clavier',
    keyboard:
      'Tabulation passe d’un élément au suivant. Dans l’arbre des indicateurs, les flèches déplacent, droite et gauche ouvrent et ferment, Entrée ouvre la question.',
  },
};
