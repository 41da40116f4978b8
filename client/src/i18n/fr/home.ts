import { plural } from '../plural.js';

/** « Accueil ». */
export const home = {
  page: 'Accueil',
  rules: 'Règles à ne pas oublier',
  calendar: 'Calendrier',
  calendarEmpty: 'Aucune campagne n’est ouverte : les dates paraîtront ici.',
  status: { past: 'Passé', current: 'En ce moment', next: 'À venir' },
  fromTo: (from: string, to: string) => `Du ${from} au ${to}`,
  onDay: (day: string) => `Le ${day}`,
  contracts: 'Mes contrats ouverts',
  contractsCount: (count: number) => `${count} ${plural(count, 'contrat', 'contrats')}`,
  empty: {
    title: 'Aucun contrat n’attend quelque chose de vous',
    text: 'Quand une campagne s’ouvre, vous recevez un message et le contrat paraît ici.',
    action: 'Gestion des Contrats',
  },
  card: {
    answer: 'Saisir les indicateurs',
    close: 'Relire et clore la saisie',
    open: 'Ouvrir le contrat',
    before: 'avant le',
    todo: (count: number) => (count === 0 ? 'Plus rien à saisir' : `${count} à saisir`),
  },
  loading: 'Ouverture de l’accueil…',
};
