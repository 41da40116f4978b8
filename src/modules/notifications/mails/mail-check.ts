import { isRecord } from '../../../shared/json.js';
import { type MailTemplate } from './mail-template.js';
import { blanksOf, strayMarks } from './mail-text.js';

/** Every blank that some mail may hold, with what it says. A paragraph may also depend on a mark of a workflow. */
export const MAIL_BLANKS: Readonly<Record<string, string>> = {
  recipient: 'le nom du destinataire',
  address: 'son adresse',
  agency: 'le nom de l’agence',
  serviceName: 'le nom du service',
  contractId: 'l’identifiant du contrat',
  dossierId: 'l’identifiant du dossier',
  place: 'l’adresse de l’écran où agir',
  contract: 'le nom du contrat',
  contractType: 'le type du contrat',
  entity: 'l’établissement',
  source: 'qui a agi : l’établissement, l’agence ou l’organisme',
  year: 'l’année évaluée',
  date: 'le dernier jour, inclus',
  workingDays: 'le nombre de jours ouvrés qui restent',
  missing: 'le nombre de questions à renseigner',
  rate: 'le pourcentage de remplissage',
  documents: 'le nombre de documents du dossier',
  document: 'le nom du document',
  infection: 'ce que l’antivirus a trouvé',
  summary: 'ce qui s’est passé, en quelques mots',
  contracts: 'le nombre de contrats concernés',
  movements: 'le nombre de mouvements rassemblés',
  day: 'le jour du récapitulatif',
  actor: 'qui a agi',
  reason: 'le motif donné',
  grantor: 'qui délègue',
  delegate: 'à qui',
  from: 'le premier jour d’une délégation',
  to: 'son dernier jour, inclus',
  rights: 'les droits donnés',
  scope: 'les contrats concernés',
  period: 'du premier au dernier jour des droits',
  token: 'le secret du lien d’une invitation',
  receipt: 'le numéro de l’accusé de réception',
  fingerprint: 'l’empreinte de ce qui a été clos',
  event: 'l’événement du circuit',
  code: 'le code de vérification',
  minutes: 'sa durée de validité',
  lastSeen: 'le jour de la dernière connexion du destinataire',
  provider: 'le nom du fournisseur d’identité',
  reference: 'la référence de la demande',
  problem: 'le problème décrit',
  phone: 'le numéro où rappeler',
  screen: 'l’écran d’où la demande est partie',
  lastError: 'la dernière erreur rencontrée',
  identifier: 'l’identifiant de connexion',
};

const TEXTS = ['subject'] as const;

/** What is wrong with a mail, in sentences: an unreadable shape, a blank that nothing fills, a bracket left open. */
export function mailProblems(template: unknown): string[] {
  if (!isRecord(template)) return ['ce n’est pas un objet JSON'];
  const missing = [...TEXTS, 'key'].filter((name) => typeof template[name] !== 'string' || template[name] === '');
  if (missing.length > 0) return missing.map((name) => `« ${name} » manque`);
  if (!Array.isArray(template.paragraphs) || template.paragraphs.length === 0) return ['« paragraphs » manque ou est vide'];
  return textsOf(template as unknown as MailTemplate).flatMap(textProblems);
}

function textsOf({ subject, paragraphs, facts = [], next = [], action }: MailTemplate): string[] {
  const parts = paragraphs.map((paragraph) => (typeof paragraph === 'string' ? paragraph : paragraph.text));
  const listed = facts.flatMap(({ label, text }) => [label, text]);
  return [subject, ...parts, ...listed, ...next, ...(action ? [action.label, action.path] : [])];
}

function textProblems(text: unknown): string[] {
  if (typeof text !== 'string') return ['un texte n’en est pas un'];
  const unknown = blanksOf(text).filter((name) => !(name in MAIL_BLANKS));
  return [
    ...unknown.map((name) => `le blanc « {${name}} » n’existe pas, dans « ${text} »`),
    ...(strayMarks(text).length > 0 ? [`une accolade ou un crochet reste ouvert dans « ${text} »`] : []),
  ];
}
