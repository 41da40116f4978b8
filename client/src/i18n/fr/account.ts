import { rightsList } from './rights.js';

/** « Mon compte ». */
export const account = {
  title: 'Mon compte',
  identity: 'Identité',
  name: 'Nom',
  email: 'Adresse de messagerie',
  region: 'Région',
  memberships: 'Rattachements et droits',
  columns: { organisation: 'Organisme', title: 'Fonction', rights: 'Droits' },
  kinds: { agency: 'Agence', 'legal-entity': 'Entité juridique', site: 'Site géographique', body: 'Organisme évaluateur' },
  rights: rightsList,
  password: 'Mot de passe',
  passwordText: 'Le renouvellement se fait par un code envoyé à votre adresse ; vos autres sessions sont alors fermées.',
  renew: 'Renouveler le mot de passe',
  wrong: 'Un rattachement est faux ou manque ? Votre contact ARS peut le corriger.',
};
