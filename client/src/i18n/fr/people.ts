import { plural } from '../plural.js';
import { ofName } from './of-name.js';

/** « Mon établissement »: who acts for it, with which rights. */
export const peopleWords = {
  title: 'Mon établissement',
  agencyTitle: 'Droits des établissements',
  loading: 'Lecture des personnes et de leurs droits…',
  list: 'Établissements que vous administrez',
  filter: 'Chercher un établissement',
  noMatch: 'Aucun établissement ne correspond à cette recherche.',
  listed: (count: number): string => `${count} ${plural(count, 'établissement', 'établissements')}`,
  listColumns: { name: 'Établissement', people: 'Personnes', awaited: 'Invitations en attente' },
  intro: 'Les personnes qui agissent pour l’établissement, et ce que chacune peut y faire.',
  invite: 'Inviter une personne',
  people: 'Personnes et droits',
  alone: {
    title: 'Personne n’agit encore pour cet établissement',
    text: 'Invitez une première personne : elle recevra un lien pour ouvrir son compte.',
  },
  columns: { person: 'Personne', rights: 'Droits', contracts: 'Contrats', days: 'Validité', state: 'État', acts: 'Agir' },
  you: 'vous',
  formerLogin: (login: string): string => `Ancien identifiant : ${login}`,
  allContracts: 'Tous',
  states: { active: 'Actif', planned: 'À venir' },
  invitedOn: (day: string): string => `Invitation envoyée le ${day}`,
  days: {
    always: 'Sans limite',
    from: (from: string): string => `À partir du ${from}`,
    to: (to: string): string => `Jusqu’au ${to} inclus`,
    between: (from: string, to: string): string => `Du ${from} au ${to} inclus`,
  },
  acts: {
    change: 'Modifier',
    changeOf: (name: string): string => `Modifier les droits ${ofName(name)}`,
    end: 'Mettre fin',
    endOf: (name: string): string => `Mettre fin aux droits ${ofName(name)}`,
    cancel: 'Annuler',
    cancelOf: (name: string): string => `Annuler l’invitation ${ofName(name)}`,
    again: 'Renvoyer',
    againOf: (name: string): string => `Renvoyer l’invitation ${ofName(name)}`,
  },
  ending: {
    title: (name: string): string => `Mettre fin aux droits ${ofName(name)} ?`,
    text: (place: string): string =>
      `Dès sa prochaine action, cette personne ne verra plus les contrats de ${place}. Ce qu’elle a saisi est conservé. Un courriel la prévient.`,
    self: 'Ce sont vos propres droits : vous ne pourrez pas vous les rendre.',
    confirm: 'Mettre fin aux droits',
    done: (name: string): string => `Les droits ${ofName(name)} ont pris fin.`,
  },
  cancelling: {
    title: (name: string): string => `Annuler l’invitation ${ofName(name)} ?`,
    text: 'Le lien déjà envoyé ne servira plus. Un courriel prévient la personne.',
    confirm: 'Annuler l’invitation',
    done: (name: string): string => `L’invitation ${ofName(name)} est annulée.`,
  },
  failed: 'Rien n’a changé',
  again: (name: string): string => `L’invitation ${ofName(name)} repart. Seul le dernier lien reçu fonctionne.`,
  done: {
    invited: (name: string): string => `L’invitation ${ofName(name)} est partie. La personne choisira son mot de passe avec le lien reçu.`,
    changed: (name: string): string => `Les droits ${ofName(name)} sont modifiés. Un courriel prévient la personne.`,
  },
  log: {
    title: 'Historique des droits',
    empty: 'Aucun changement pour l’instant.',
    acts: {
      invited: (actor: string, subject: string): string => `${actor} a invité ${subject}`,
      'invited-again': (actor: string, subject: string): string => `${actor} a renvoyé son invitation à ${subject}`,
      'invitation-cancelled': (actor: string, subject: string): string => `${actor} a annulé l’invitation ${ofName(subject)}`,
      'rights-changed': (actor: string, subject: string): string => `${actor} a modifié les droits ${ofName(subject)}`,
      'membership-ended': (actor: string, subject: string): string => `${actor} a mis fin aux droits ${ofName(subject)}`,
      'former-login-changed': (actor: string, subject: string): string => `${actor} a changé l’ancien identifiant ${ofName(subject)}`,
      'delegation-signed': (actor: string, subject: string): string => `${actor} a signé une délégation à ${subject}`,
      'delegation-accepted': (actor: string): string => `${actor} a accepté une délégation`,
      'delegation-declined': (actor: string): string => `${actor} a refusé une délégation`,
      'delegation-revoked': (actor: string, subject: string): string => `${actor} a révoqué la délégation à ${subject}`,
    },
  },
};
