import { plural } from '../plural.js';

/** What every page of a dossier may show: its band, « Où en suis-je ? », its last movements, « Éditer les données ». */
export const dossierWords = {
  band: {
    region: 'État en cours du contrat',
    state: 'État en cours',
    contract: 'Contrat :',
    deadline: 'Date limite',
    last: (days: number, working: number) =>
      days <= 0 ? 'dernier jour' : `dans ${days} ${plural(days, 'jour', 'jours')}, dont ${working} ${plural(working, 'ouvré', 'ouvrés')}`,
    rate: 'Pourcentage de remplissage',
    filled: (filled: number, required: number) => `${filled} ${plural(filled, 'question saisie', 'questions saisies')} sur ${required}`,
    pieces: (given: number, required: number) =>
      `${given} ${plural(given, 'pièce obligatoire déposée', 'pièces obligatoires déposées')} sur ${required}`,
    noRate: 'sans objet',
    enter: 'Saisir les indicateurs',
    read: 'Consulter les indicateurs',
    closedByDeadline: 'Saisie close d’office à la date limite',
  },
  edit: 'Éditer les données',
  timeline: {
    title: 'Où en suis-je ?',
    here: 'vous êtes ici',
    by: 'Agit :',
    nobody: 'Personne n’a à agir à cette étape.',
    before: (day: string) => `Jusqu’au ${day} inclus, 23 h 59.`,
    left: (days: number, working: number) =>
      days <= 0
        ? 'C’est le dernier jour.'
        : `Il reste ${working} ${plural(working, 'jour ouvré', 'jours ouvrés')} (${days} ${plural(days, 'jour', 'jours')}).`,
    window: (open: string, close: string) => `Du ${open} au ${close}.`,
    over: 'Étape terminée.',
  },
  movements: {
    title: 'Derniers mouvements',
    history: 'Tout l’historique du dossier',
    empty: 'Rien ne s’est encore passé sur ce dossier.',
    several: { answer: 'Réponses enregistrées' } as Readonly<Partial<Record<string, string>>>,
    on: (label: string, question: string) => `${label} : ${question}`,
    reason: (reason: string) => `Motif : « ${reason} »`,
    fact: (label: string, value: string) => `${label} : ${value}`,
  },
};
