import { plural } from '../plural.js';
import { rightsList } from './rights.js';

/** The sheet of a legal entity, with « LISTE DES CONTRATS ». */
export const legalEntityWords = {
  kind: 'Entité juridique',
  identity: 'Identité',
  fields: {
    name: 'Raison Sociale',
    finess: 'Finess Juridique',
    siren: 'SIREN',
    address: 'Adresse',
    phone: 'Téléphone',
    agencyContact: 'Contact ARS',
    email: 'Messagerie',
    legalStatus: 'Statut juridique',
    category: 'Catégorie',
  },
  details: 'Détails EJ',
  sites: (count: number): string => `${count} ${plural(count, 'site géographique', 'sites géographiques')}`,
  noSite: 'Aucun site géographique déclaré.',
  contracts: 'Liste des contrats',
  contractsCount: (count: number): string => `${count} ${plural(count, 'contrat sur lequel', 'contrats sur lesquels')} vous intervenez`,
  columns: {
    type: 'Type de contrat',
    contract: 'Contrat',
    status: 'Statut du contrat',
    effectiveFrom: 'Date d’effet',
    effectiveTo: 'Date de fin de contrat effective',
    state: 'État en cours',
    rights: 'Vos droits',
  },
  noCampaign: 'Aucune campagne ouverte',
  noDate: '–',
  rights: rightsList,
  empty: {
    title: 'Aucun contrat ne vous est ouvert ici',
    text: 'Votre contact ARS peut vous donner accès aux contrats de cette entité juridique.',
    action: 'Gestion des Contrats',
  },
  tip: 'Cliquez sur le nom du contrat pour l’ouvrir : où il en est, ce qui reste à faire, ses documents.',
  tips: 'Trucs et astuces.',
  loading: 'Ouverture de l’entité juridique…',
};
