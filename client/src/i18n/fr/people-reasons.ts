import { rights } from './rights.js';

type Sentence = (params: Record<string, string | number>) => string;

/** Why somebody's rights cannot be given, changed or ended. */
export const peopleReasons: Record<string, Sentence> = {
  'people-last-administrator': () =>
    'L’établissement doit garder une personne qui l’administre, présente et sans date de fin. Donnez d’abord ce droit à quelqu’un d’autre, qui se sera connecté.',
  'people-right-not-yours': ({ right = '' }) =>
    `Vous ne pouvez pas donner le droit « ${rights[String(right)] ?? String(right)} » : vous ne l’avez pas vous-même sur ces contrats. Votre contact ARS le peut.`,
  'people-contract-not-yours': () => 'Vous n’administrez pas tous ces contrats : choisissez parmi les vôtres.',
  'people-beyond-contracts': () => 'Ces droits portent sur des contrats que vous n’administrez pas. Votre contact ARS peut les changer.',
  'people-own-rights': () =>
    'Vous pouvez réduire vos propres droits, pas les étendre. Une autre personne qui administre l’établissement, ou votre contact ARS, le peut.',
  'people-contract-unknown': () => 'Un des contrats choisis n’est pas un contrat de cet établissement.',
  'people-no-contract': () => 'Choisissez au moins un contrat.',
  'people-dates-reversed': () => 'Le dernier jour précède le premier.',
  'people-past': () => 'Le dernier jour est déjà passé.',
  'people-already-member': () => 'Cette personne a déjà des droits ici : modifiez-les dans la liste.',
  'people-not-come': () => 'Cette personne ne s’est pas encore connectée : elle se servira de son adresse.',
  'people-former-login-taken': () => 'Quelqu’un d’autre a déjà cet ancien identifiant : il n’ouvre qu’un compte.',
  'people-already-came': () => 'Cette personne s’est déjà connectée : il n’y a plus d’invitation à renvoyer.',
};
