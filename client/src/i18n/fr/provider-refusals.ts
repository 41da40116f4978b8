import { signInWords } from './sign-in.js';

/** Why a sign-in by an identity provider was refused, and what to do; each is told the provider's name. */
export const providerRefusalWords = {
  unknown: (label: string): string =>
    `${label} vous connaît, mais votre adresse n’ouvre aucun compte e-CARS. Demandez un accès à l’administrateur de votre établissement, ou à votre contact ARS.`,
  unverified: (label: string): string =>
    `${label} n’a pas vérifié votre adresse de messagerie : elle ne peut pas ouvrir votre compte. Connectez-vous avec votre mot de passe.`,
  'other-identity': (label: string): string =>
    `Le compte de cette adresse est lié à une autre identité ${label}. Connectez-vous avec votre mot de passe, puis dissociez-la dans « Mon compte ».`,
  unavailable: signInWords.provider.unavailable,
  refused: (label: string): string =>
    `La réponse de ${label} n’a pas pu être vérifiée. Recommencez, ou connectez-vous avec votre mot de passe.`,
  expired: (label: string): string =>
    `Cette connexion par ${label} n’est plus valable : elle a déjà servi, a trop attendu, ou a commencé dans un autre navigateur. Recommencez.`,
  cancelled: (label: string): string =>
    `Vous avez quitté ${label} avant la fin. Recommencez quand vous voulez, ou connectez-vous avec votre mot de passe.`,
  throttled: () => 'Trop de connexions en peu de temps depuis votre réseau. Patientez une minute avant de recommencer.',
};
