import { DateTime } from 'luxon';
import { type PasswordPolicy, type RegionSettings, type SignInSettings, type SupportSettings } from '../../organisations/index.js';
import { type PasswordPolicyView, type PasswordRuleView, type ProviderView, type SignInView } from './sign-in.view.js';
import { type SupportView } from './support.view.js';

const CLASS_LABELS = {
  lower: 'Une lettre minuscule',
  upper: 'Une lettre majuscule',
  digit: 'Un chiffre',
  special: 'Un caractère spécial (& - _ %…)',
} as const;

export function signInView({ signIn, support, passwordPolicy }: RegionSettings, provider: ProviderView | null): SignInView {
  const { serviceName, tagline, firstConnection, tips } = signIn;
  return {
    serviceName,
    tagline,
    notice: notice(signIn),
    firstConnection,
    support: supportView(support),
    passwordPolicy: policyView(passwordPolicy),
    tips: [...tips],
    provider,
  };
}

export function supportView({ email, phone, businessEmail, hours, include }: SupportSettings): SupportView {
  return { email, phone, businessEmail, hours, include: [...include] };
}

/** Who renews first: not seen since a date, for a number of days, or either. */
function notice({ inactiveSince, inactiveDays }: SignInSettings): string | null {
  const since = [
    ...(inactiveSince === null ? [] : [`le ${dayInWords(inactiveSince)}`]),
    ...(inactiveDays > 0 ? [`plus de ${String(inactiveDays)} jours`] : []),
  ];
  return since.length === 0 ? null : `Sans connexion depuis ${since.join(', ou depuis ')}, merci de renouveler votre mot de passe.`;
}

function dayInWords(day: string): string {
  const date = DateTime.fromISO(day, { locale: 'fr' });
  // The first of a month is « 1er » in French.
  return date.day === 1 ? date.toFormat("'1er' LLLL yyyy") : date.toFormat('d LLLL yyyy');
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
