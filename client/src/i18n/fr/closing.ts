import { plural } from '../plural.js';

/** Every act of a workflow on a dossier: what is missing, its conditions, the confirmation, the receipt. */
export const closingWords = {
  loading: 'Ouverture du récapitulatif…',
  page: 'Récapitulatif',
  title: (act: string) => `${act} : récapitulatif`,
  ready: 'Plus rien à saisir de votre côté.',
  before: 'Relisez avant de confirmer.',
  blocked: {
    title: 'Ce geste n’est pas encore possible',
    remaining: (questions: number, pieces: number) =>
      [
        `Il reste ${questions} ${plural(questions, 'question', 'questions')}`,
        ...(pieces > 0 ? [` et ${pieces} ${plural(pieces, 'pièce obligatoire', 'pièces obligatoires')}`] : []),
        '. Chaque ligne ouvre la question concernée ; vous reviendrez ici ensuite.',
      ].join(''),
    others: (count: number) =>
      `${count} ${plural(count, 'question relève', 'questions relèvent')} d’autres personnes de votre établissement.`,
  },
  missing: {
    todo: (count: number) => `À saisir (${count})`,
    confirm: (count: number) => `À confirmer (${count})`,
    confirmNote: 'Réponses reprises de l’année précédente : relisez-les, puis enregistrez-les.',
    first: 'Commencer par la première',
    causes: {
      'value-missing': { word: 'À saisir', line: 'Aucune réponse' },
      'value-invalid': { word: 'À corriger', line: 'La réponse enregistrée est à corriger' },
      'evidence-missing': { word: 'Pièce manquante', line: 'Réponse saisie' },
      'not-confirmed': { word: 'À confirmer', line: 'Réponse reprise, à relire' },
    } as Record<string, { word: string; line: string }>,
    piece: (line: string, pieces: string) => `${line}, pièce manquante : ${pieces}`,
  },
  conditions: {
    title: 'Conditions',
    questions: 'Questions saisies',
    of: (filled: number, required: number) => `${filled} sur ${required}`,
    confirm: 'Réponses à confirmer',
    left: (count: number) => (count === 0 ? 'aucune' : `${count} ${plural(count, 'restante', 'restantes')}`),
    pieces: 'Pièces obligatoires',
    piecesLeft: (count: number) => (count === 0 ? 'toutes déposées' : `${count} ${plural(count, 'manquante', 'manquantes')}`),
    rate: 'Pourcentage de remplissage',
    right: 'Droit',
    may: 'Ce geste vous est ouvert',
    mayNot: 'Ce geste ne vous est pas ouvert',
  },
  sent: 'Ce qui sera transmis',
  documents: {
    title: (count: number) => `${count} ${plural(count, 'document sera transmis', 'documents seront transmis')}`,
    missing: (count: number) => `${count} ${plural(count, 'pièce attendue manque', 'pièces attendues manquent')}`,
    none: 'Aucun document n’est déposé',
    noneText: 'Ajoutez d’abord vos documents au contrat : après ce geste, plus aucun ne pourra l’être.',
    back: 'Revenir aux documents du contrat',
  },
  deadline: {
    title: 'Si la date limite passe',
    text: (day: string) =>
      `Après le ${day}, 23 h 59, l’étape se termine d’office, selon les règles de la campagne ; un message vous le dira.`,
  },
  form: {
    reason: 'Motif',
    reasonHint: 'Il est joint au dossier et lu par les personnes prévenues.',
    required: '(obligatoire)',
    optional: '(facultatif)',
  },
  errors: { reason: 'Écrivez le motif : il est joint au dossier.', field: (label: string) => `Renseignez « ${label} ».` },
  dialog: {
    title: (act: string, contract: string) => `${act}, contrat ${contract} ?`,
    rate: (rate: string) => `Pourcentage de remplissage : ${rate}`,
    questions: (filled: number, required: number) => `${filled} ${plural(filled, 'question saisie', 'questions saisies')} sur ${required}`,
    documents: (count: number) => `${count} ${plural(count, 'document déposé', 'documents déposés')}`,
    check: (entity: string) => `J’ai relu et je confirme au nom de : ${entity}`,
    unchecked: 'Cochez la case pour confirmer.',
    back: 'Revenir au récapitulatif',
    sending: 'Envoi en cours…',
  },
  refused: {
    title: 'Le geste n’a pas abouti',
    moved: 'Le dossier a changé entre-temps : le récapitulatif ci-dessous est à jour.',
  },
  absent: {
    title: 'Ce geste n’est pas ouvert maintenant',
    text: 'Il n’existe pas dans l’état présent du contrat, ou il appartient à quelqu’un d’autre.',
    back: 'Revenir au contrat',
  },
  receipt: {
    loading: 'Ouverture de l’accusé de réception…',
    page: 'Accusé de réception',
    notDone: {
      title: 'Aucun accusé de réception',
      text: 'Ce geste n’a pas encore été fait sur ce contrat.',
    },
    title: (act: string) => `${act} : c’est fait`,
    state: (state: string) => `Votre contrat est maintenant au statut « ${state} ».`,
    locked: (state: string) => `Votre contrat passe au statut « ${state} », et les données des indicateurs ne sont plus modifiables.`,
    lockedDocuments: (state: string) => `Votre contrat passe au statut « ${state} », et les documents ne peuvent plus être modifiés.`,
    contract: 'Contrat',
    entity: 'Établissement',
    by: 'Par',
    at: 'Le',
    atParis: (instant: string) => `${instant}, heure de Paris`,
    content: 'Contenu',
    number: 'Numéro',
    hash: 'Empreinte SHA-256',
    copy: 'Copier l’empreinte',
    copied: 'Empreinte copiée.',
    uncopied: 'La copie n’a pas abouti : sélectionnez l’empreinte.',
    closed: (answers: number, documents: number) =>
      `${answers} ${plural(answers, 'réponse close', 'réponses closes')} et ${documents} ${plural(documents, 'document', 'documents')}`,
    word: 'Télécharger l’accusé de réception',
    filled: (filled: number, required: number) => `${filled} ${plural(filled, 'question saisie', 'questions saisies')} sur ${required}`,
    pieces: (given: number, required: number) =>
      `${given} ${plural(given, 'pièce obligatoire déposée', 'pièces obligatoires déposées')} sur ${required}`,
    next: 'Et maintenant ?',
    contractLink: 'Retour au contrat',
    entry: 'Consulter les indicateurs',
  },
};
