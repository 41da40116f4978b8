import { plural } from '../plural.js';

/** « Alertes »: what others did on my contracts, and which mails I receive. */
export const alertsWords = {
  title: 'Alertes',
  loading: 'Ouverture des alertes…',
  first: 'Ce que d’autres ont fait sur vos contrats ces deux derniers mois.',
  since: (when: string): string => `Depuis votre dernière visite, le ${when}.`,
  unread: (count: number): string =>
    count === 0 ? 'Aucune alerte non lue.' : `${count} ${plural(count, 'alerte non lue', 'alertes non lues')}.`,
  settings: 'Choisir mes courriels',
  back: 'Retour aux alertes',
  markAll: 'Tout marquer comme lu',
  markGroup: 'Marquer comme lu',
  markGroupOf: (contract: string): string => `Marquer comme lu\u00a0: ${contract}`,
  allRead: 'Tout est lu.',
  groupRead: (contract: string): string => `${contract}\u00a0: lu.`,
  filters: {
    label: 'Filtrer les alertes',
    reading: 'Lecture',
    kind: 'Quoi',
    all: 'Toutes',
    unread: 'Non lues',
    anyKind: 'Tout',
    kinds: { step: 'Étapes', document: 'Documents', answer: 'Réponses', message: 'Messages' },
  },
  newWord: 'Nouveau',
  open: 'Ouvrir le contrat',
  openOf: (contract: string): string => `Ouvrir le contrat ${contract}`,
  see: (label: string): string => `Voir la question\u00a0: ${label}`,
  subtitle: (entity: string, year: number): string => (entity === '' ? `évaluation ${year}` : `${entity}, évaluation ${year}`),
  empty: {
    title: 'Rien de nouveau sur vos contrats',
    text: 'Les dépôts, les réponses et les étapes que d’autres enregistrent sur vos contrats s’affichent ici avec les messages de vos collègues, sans que personne ait à vous écrire.',
    action: 'Voir mes contrats',
  },
  emptyFilter: {
    title: 'Aucune alerte ne correspond',
    text: 'Un filtre est actif\u00a0: affichez toutes les alertes.',
    action: 'Toutes les alertes',
  },
  calendar: 'Ajouter l’échéance à mon agenda',
  preferences: {
    title: 'Mes courriels',
    lead: 'Choisissez quand e-CARS vous écrit. La page «\u00a0Alertes\u00a0» vous dit tout, quel que soit votre choix. Les messages entre collègues ne sont annoncés que là.',
    legend: 'Être averti par courriel',
    choices: {
      'at-once': {
        label: 'Tout de suite',
        hint: 'À chaque étape. Les documents déposés par un même établissement en un quart d’heure font un seul courriel.',
      },
      daily: { label: 'Une fois par jour', hint: 'Un récapitulatif à 8\u00a0h, les jours ouvrés, s’il s’est passé quelque chose.' },
      none: { label: 'Jamais', hint: 'Les rappels avant une date limite ne vous sont plus envoyés non plus.' },
    },
    always:
      'Vous recevez toujours\u00a0: les codes de vérification, l’accusé de réception d’une clôture, la réouverture d’une saisie, le rapport d’évaluation et la décision.',
    saved: 'Votre choix est enregistré.',
    loading: 'Ouverture de vos choix…',
  },
};
