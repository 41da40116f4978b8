import { type RegionSettings } from './region-settings.js';

const MEGABYTE = 1024 * 1024;

/** What holds until a region says otherwise: the union of the notices' rules (product.md 1.5, C1, C3 and C8; section 6, 7). */
export const DEFAULT_SETTINGS: RegionSettings = {
  agencyName: 'Agence régionale de santé',
  isDefault: false,
  signIn: {
    serviceName: 'e-CARS',
    tagline: 'Gestion électronique des contrats en ARS',
    inactiveSince: null,
    inactiveDays: 0,
    secondFactor: 'optional',
    firstConnection:
      'À la première connexion, vous devez obligatoirement réinitialiser le mot de passe : un code à six chiffres arrive dans votre messagerie.',
    tips: [],
  },
  passwordPolicy: { min: 12, max: 64, classes: ['lower', 'upper', 'digit', 'special'], forbidIdentity: true, forbidCommon: true },
  home: { title: 'Bienvenue dans e-CARS', paragraphs: [], rules: [] },
  support: {
    email: '',
    phone: '',
    businessEmail: '',
    hours: null,
    include: ['le problème', 'le contrat concerné', 'l’identifiant de connexion utilisé', 'un numéro de téléphone où vous rappeler'],
  },
  documents: {
    extensions: [
      ...['txt', 'csv', 'xls', 'xlsx', 'xlm', 'xlsm', 'doc', 'docx', 'dot', 'dotx', 'pdf', 'ppt', 'ppts', 'pptx', 'zip'],
      ...['jpg', 'jpeg', 'png', 'tiff', 'gif', 'odt', 'odg', 'odp', 'ods', 'odf'],
    ],
    maxBytes: 20 * MEGABYTE,
    warning: 'Ne déposez aucune donnée nominative de patient.',
    deletion: 'own-current-year',
  },
  words: {},
};
