/** « Accueil ». */
export const homeWords = {
  page: 'Accueil',
  rules: 'Règles à ne pas oublier',
  calendar: 'Calendrier',
  calendarEmpty: 'Aucune campagne n’est ouverte : les dates paraîtront ici.',
  now: 'En ce moment',
  fromTo: (from: string, to: string): string => `Du ${from} au ${to}`,
  onDay: (day: string): string => `Le ${day}`,
  contracts: 'Mes contrats ouverts',
  empty: {
    title: 'Aucun contrat n’attend quelque chose de vous',
    text: 'Quand une campagne s’ouvre, vous recevez un message et le contrat paraît ici.',
    action: 'Gestion des Contrats',
  },
  card: {
    answer: 'Saisir les indicateurs',
    close: 'Relire et clore la saisie',
    open: 'Ouvrir le contrat',
    before: 'jusqu’au',
    included: 'inclus',
    todo: (count: number): string => (count === 0 ? 'Plus rien à saisir' : `${count} à saisir`),
  },
  loading: 'Ouverture de l’accueil…',
};
