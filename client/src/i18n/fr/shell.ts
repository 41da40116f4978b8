import { plural } from '../plural.js';

/** The frame around every page: header, menu, footer, absent page, failure. */
export const shellWords = {
  serviceTitle: 'e-CARS',
  tagline: 'Gestion électronique des contrats en ARS',
  homeLink: 'Accueil – e-CARS',
  pageTitle: (page: string): string => `${page} – e-CARS`,
  skip: { content: 'Contenu', menu: 'Menu', footer: 'Pied de page' },
  problem: 'Un problème ?',
  refresh: 'Rafraîchir la session',
  refreshed: (time: string): string => `Session rafraîchie, ouverte jusqu’à ${time}.`,
  people: 'Mon établissement',
  peopleOfAll: 'Droits des établissements',
  signOut: 'Se déconnecter',
  signIn: 'Se connecter',
  mainMenu: 'Menu principal',
  menu: { home: 'Accueil', contracts: 'Gestion des Contrats', campaigns: 'Campagnes', account: 'Mon compte' },
  alerts: {
    title: 'Alertes',
    unread: (count: number): string => `${count > 99 ? 'plus de 99' : count} ${plural(count, 'non lue', 'non lues')}`,
    badge: (count: number): string => (count > 99 ? '99+' : String(count)),
  },
  footer: {
    label: 'Pied de page',
    accessibility: 'Accessibilité : auto-évaluation publiée',
    personalData: 'Données personnelles',
    legalNotice: 'Mentions légales',
    guide: 'Guide de l’établissement',
    tips: 'Trucs et astuces',
  },
  opening: 'Ouverture d’e-CARS…',
  openingPage: 'Ouverture',
  unopened: 'e-CARS ne s’est pas ouvert',
  absent: {
    page: 'Page introuvable',
    title: 'Cette page n’existe pas, ou ne vous est pas ouverte',
    text: 'L’adresse est peut-être incomplète, ou vos droits ont changé.',
    contracts: 'Gestion des Contrats',
    support: 'Contacter le support',
  },
  failure: {
    page: 'Page interrompue',
    title: 'Cette page s’est interrompue',
    text: 'Vos données enregistrées sont intactes. Rechargez la page ; si cela se répète, écrivez au support.',
    reload: 'Recharger la page',
    again: 'Réessayer',
  },
};
