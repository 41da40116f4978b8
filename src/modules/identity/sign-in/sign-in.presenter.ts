import { DateTime } from 'luxon';
import { type PasswordPolicy, type RegionSettings, type SupportSettings } from '../../organisations/index.js';
import { type PasswordPolicyView, type PasswordRuleView, type SignInView } from './sign-in.view.js';
import { type SupportView } from './support.view.js';

const CLASS_LABELS = {
  lower: 'Une lettre minuscule',
  upper: 'Une lettre majuscule',
  digit: 'Un chiffre',
  special: 'Un caractère spécial (& - _ %…)',
} as const;

export function signInView({ signIn, support, passwordPolicy }: RegionSettings): SignInView {
  const { serviceName, tagline, inactiveSince, firstConnection, tips } = signIn;
  return {
    serviceName,
    tagline,
    notice: inactiveSince === null ? null : notice(inactiveSince),
    firstConnection,
    support: supportView(support),
    passwordPolicy: policyView(passwordPolicy),
    tips: [...tips],
  };
}

export function supportView({ email, phone, businessEmail, hours, include }: SupportSettings): SupportView {
  return { email, phone, businessEmail, hours, include: [...include] };
}

function notice(day: string): string {
  const date = DateTime.fromISO(day, { locale: 'fr' });
  // The first of a month is « 1er » in French.
  const text = date.day === 1 ? date.toFormat("'1er' LLLL yyyy") : date.toFormat('d LLLL yyyy');
  return `Sans connexion depuis le ${text}, merci de renouveler votre mot de passe.`;
}

/** The rules as a list, in the order of the screen (S0-11). */
export function policyView({ min, max, classes, forbidIdentity, forbidCommon }: PasswordPolicy): PasswordPolicyView {
  const rules: PasswordRuleView[] = [
    { id: 'length', label: `${min} à ${max} caractères` },
    ...classes.map((id) => ({ id, label: CLASS_LABELS[id] })),
    ...(forbidIdentity ? [{ id: 'identity' as const, label: 'Aucun mot de votre adresse ni de votre nom' }] : []),
    ...(forbidCommon ? [{ id: 'common' as const, label: 'Pas un mot de passe trop courant' }] : []),
  ];
  return { min, max, rules };
}
