import { plural } from '../plural.js';

/** « Gestion des Contrats ». */
export const contractsListWords = {
  subtitle: (day: string, count: number): string =>
    `${day} · vous intervenez pour ${count} ${plural(count, 'entité juridique', 'entités juridiques')}`,
  todo: 'À faire par vous',
  entities: 'Entités juridiques',
  columns: { name: 'Établissement (EJ)', address: 'Adresse', phone: 'Téléphone', state: 'État en cours' },
  search: 'Filtrer par nom, ville ou numéro FINESS',
  state: 'État en cours',
  anyState: 'Tous',
  noCampaign: 'Aucune campagne ouverte',
  count: (shown: number, total: number): string => `${shown} ${plural(shown, 'entité', 'entités')} sur ${total}`,
  pageOf: (page: number, pages: number): string => `Page ${page} sur ${pages}`,
  missing: 'Une entité manque ? Votre contact ARS peut vous y donner accès.',
  empty: {
    title: 'Vous n’avez encore accès à aucune entité juridique',
    text: 'Votre compte est actif. Votre contact ARS, ou un administrateur de votre établissement, doit vous déclarer comme interlocuteur.',
    action: 'Contacter le support',
  },
  noMatch: {
    title: 'Aucune entité ne correspond à ce filtre',
    text: 'Essayez un morceau du nom, la ville, ou les premiers chiffres du FINESS.',
    action: 'Retirer le filtre',
  },
  loading: 'Ouverture de la liste des entités…',
};
