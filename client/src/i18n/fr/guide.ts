import { plural } from '../plural.js';

/** The guide of the establishment: its fixed words; all the rest is what the region and its campaigns configure. */
export const guideWords = {
  title: 'Guide de l’établissement',
  lead: (service: string, agency: string) =>
    `${service}, ${agency}. Ce guide est écrit à partir de la configuration en vigueur : il dit ce que le service fait aujourd’hui.`,
  print: 'Imprimer le guide',
  loading: 'Écriture du guide…',
  contents: 'Sommaire',
  signIn: {
    title: 'Se connecter',
    identifier: 'L’identifiant est votre adresse de messagerie.',
    renew: 'Mot de passe oublié, ou première connexion : « Renouveler le mot de passe » envoie un code de vérification à cette adresse.',
    rules: 'Le mot de passe',
  },
  find: {
    title: 'Trouver votre contrat',
    steps: (menu: string) => [
      `Ouvrez « ${menu} » dans le menu.`,
      'Cliquez sur le nom de votre entité juridique.',
      'Dans « Liste des contrats », cliquez sur le nom du contrat.',
    ],
    band: 'Le bandeau bleu dit l’état en cours, la date limite et ce que vous pouvez faire.',
  },
  rules: 'Règles à ne pas oublier',
  documents: {
    title: 'Déposer des documents',
    formats: (extensions: readonly string[]) => `Formats acceptés : ${extensions.join(', ')}.`,
    size: (size: string) => `Taille maximale : ${size} par fichier.`,
    kept: 'Un document retiré ou remplacé laisse une trace avec son motif ; ceux des années précédentes ne se retirent pas.',
  },
  campaigns: {
    none: 'Aucune campagne n’est ouverte sur vos contrats. Ce guide se complétera de lui-même à la prochaine ouverture.',
    title: (label: string) => `Campagne : ${label}`,
    intro: (type: string, year: number) => `Contrats ${type}, évaluation de l’année ${year}.`,
    form: (count: number) =>
      `Le formulaire compte ${count} ${plural(count, 'question', 'questions')}, dans ces volets (seuls ceux de votre contrat vous sont posés) :`,
    noForm: 'Cette campagne se fait par documents : il n’y a aucune question à saisir.',
    windows: 'Calendrier',
    window: { label: 'Période', open: 'Premier jour', close: 'Dernier jour' },
    steps: 'Étapes',
  },
  step: {
    title: (index: number, label: string) => `Étape ${index} : ${label}`,
    mayOwn: 'Vous pouvez',
    mayOthers: (audience: string) => `${audience} peut`,
    verbs: {
      answer: 'répondre aux questions',
      comment: 'commenter les questions',
      attach: 'ajouter des documents',
      withdraw: 'retirer ou remplacer des documents',
      evaluate: 'évaluer les réponses',
      contest: 'contester une évaluation',
      reply: 'répondre aux observations',
    } as Readonly<Record<string, string>>,
    levels: {
      question: 'à la question',
      contract: 'au contrat',
      establishment: 'à l’établissement',
      reference: 'parmi les documents de référence',
    } as Readonly<Record<string, string>>,
    part: (part: string) => `partie « ${part} »`,
    read: 'Tout se lit, rien ne se modifie.',
    acts: 'Ce qui peut se faire',
    columns: { act: 'Acte', by: 'Qui', leadsTo: 'État suivant', mails: 'Messages envoyés' },
    clock: 'De lui-même, à l’échéance',
    same: 'Inchangé',
    noMail: 'Aucun',
    mail: (to: string, subject: string) => `À ${to} : « ${subject} »`,
    reason: { required: 'motif obligatoire', optional: 'motif facultatif' },
    last: (day: string, what: string) => `Jusqu’au ${day} inclus, 23 h 59 : ensuite, « ${what} ».`,
    after: (period: string, since: string, what: string) => `${period} après « ${since} » : « ${what} ».`,
    reminders: (periods: readonly string[]) => `Rappels par messagerie, s’il reste à faire : ${periods.join(', ')} avant.`,
    periods: {
      days: (count: number) => `${count} ${plural(count, 'jour', 'jours')}`,
      workingDays: (count: number) => `${count} ${plural(count, 'jour ouvré', 'jours ouvrés')}`,
      months: (count: number) => `${count} mois`,
    },
  },
  help: {
    title: 'Être aidé',
    technical: 'Question technique',
    business: 'Question sur le fond',
    phone: 'Téléphone',
    hours: 'Horaires',
    form: '« Un problème ? », en haut de chaque page, envoie au support l’écran où vous êtes et la dernière erreur.',
  },
};
