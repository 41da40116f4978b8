import { plural } from '../plural.js';
import { peopleReasons } from './people-reasons.js';
import { rights } from './rights.js';

type Params = Record<string, string | number>;
type Sentence = (params: Params) => string;

const numberOf = (params: Params, name: string): number => Number(params[name] ?? 0);
const wordOf = (params: Params, name: string): string => String(params[name] ?? '');

const conditions: Record<string, Sentence> = {
  incomplete: (params) => {
    const remaining = numberOf(params, 'remaining');
    return `Le pourcentage de remplissage doit être à 100 % : il est à ${numberOf(params, 'rate')} %, il reste ${remaining} ${plural(remaining, 'question', 'questions')} à saisir.`;
  },
  'pieces-missing': (params) => {
    const remaining = numberOf(params, 'remaining');
    return `Il manque ${remaining} ${plural(remaining, 'pièce obligatoire', 'pièces obligatoires')} au contrat : ${plural(remaining, 'ajoutez-la', 'ajoutez-les')} aux documents du contrat.`;
  },
  'evaluation-incomplete': (params) =>
    `Il reste ${numberOf(params, 'remaining')} ${plural(numberOf(params, 'remaining'), 'verdict', 'verdicts')} à rendre.`,
  'contestations-open': (params) =>
    `${numberOf(params, 'open')} ${plural(numberOf(params, 'open'), 'contestation attend', 'contestations attendent')} une réponse.`,
  'instant-missing': () => 'Une étape précédente n’est pas encore datée.',
  'mark-missing': () => 'Une étape précédente n’est pas encore faite.',
  'already-recorded': () => 'C’est déjà fait, et daté dans l’historique du dossier.',
  'already-marked': () => 'C’est déjà fait : la suite est dans l’historique du dossier.',
  'times-exceeded': (params) =>
    `Ce geste a déjà été fait ${numberOf(params, 'atMost')} ${plural(numberOf(params, 'atMost'), 'fois', 'fois')}, le nombre permis.`,
  'same-person': () => 'Une autre personne doit le faire : vous avez déjà fait l’étape précédente.',
  'fact-missing': () => 'Une information nécessaire n’est pas encore connue. Rechargez la page, puis écrivez au support si cela dure.',
  'condition-met': () => 'La situation a changé : ce geste n’a plus lieu d’être.',
};

const people: Record<string, Sentence> = {
  'right-missing': (params) =>
    `Il vous manque le droit « ${rights[wordOf(params, 'right')] ?? wordOf(params, 'right')} » sur ce contrat. La personne qui administre votre établissement, ou votre contact ARS, peut vous le donner.`,
  'audience-missing': () => 'Ce geste appartient à un autre rôle que le vôtre sur ce contrat.',
  'clock-only': () => 'Ce changement se fait seul, à sa date.',
  'person-only': () => 'Ce geste revient à une personne.',
  'reason-missing': () => 'Donnez un motif : il est conservé au journal du dossier.',
  'form-invalid': () => 'Un champ du formulaire est à corriger.',
};

const answers: Record<string, Sentence> = {
  'answer-not-open': (params) =>
    `À l’état « ${wordOf(params, 'state')} », personne ne saisit cette question. Elle se saisit à l’étape qui l’ouvre, ou après une réouverture.`,
  'answer-not-yours': (params) => `Cette question est saisie par : ${wordOf(params, 'filledBy')}.`,
  'answer-other-instance': () => 'Cette question porte sur un autre établissement que le vôtre : seuls ses utilisateurs la saisissent.',
  'question-hidden': () => 'Cette question n’est pas posée : une réponse donnée ailleurs la rend sans objet.',
};

const passwords: Record<string, Sentence> = {
  'password.length': (params) => `Le mot de passe compte de ${numberOf(params, 'min')} à ${numberOf(params, 'max')} caractères.`,
  'password.lower': () => 'Il manque une lettre minuscule.',
  'password.upper': () => 'Il manque une lettre majuscule.',
  'password.digit': () => 'Il manque un chiffre.',
  'password.special': () => 'Il manque un caractère spécial.',
  'password.identity': () => 'Le mot de passe contient un mot de votre adresse ou de votre nom.',
  'password.common': () => 'Ce mot de passe est trop courant : il serait essayé parmi les premiers.',
};

const documents: Record<string, Sentence> = {
  'attach-not-open': (params) => `Vous ne pouvez pas ajouter de document à l’état « ${wordOf(params, 'state')} ».`,
  'attach-not-yours': () => 'Les documents de cette question reviennent à un autre rôle que le vôtre.',
  'attach-other-instance': () => 'Ces documents appartiennent à un autre établissement que le vôtre.',
  'withdraw-not-open': (params) => `Vous ne pouvez ni retirer ni remplacer de document à l’état « ${wordOf(params, 'state')} ».`,
  'withdraw-not-yours': () => 'Ce document appartient à un autre rôle que le vôtre.',
  'withdraw-other-instance': () => 'Ce document appartient à un autre établissement que le vôtre.',
  'document-withdrawn': () => 'Ce document est déjà retiré.',
  'document-of-workflow': () => 'Ce document a été écrit par e-CARS : il reste au dossier.',
  'document-stays': () => 'Dans votre région, un document déposé ne se retire pas et ne se remplace pas : déposez le bon document à côté.',
  'document-of-author': (params) =>
    `Ce document a été déposé par ${wordOf(params, 'author')} : demandez-lui de le retirer ou de le remplacer, ou déposez le bon document à côté.`,
  'document-earlier-year': (params) => `Les documents de l’année ${numberOf(params, 'year')} ne se retirent plus.`,
  'document-not-safe': () => 'L’analyse antivirus ne l’a pas déclaré sain.',
};

const delegations: Record<string, Sentence> = {
  'delegation-empty': () => 'Choisissez au moins un droit à déléguer, autre que la lecture.',
  'delegation-right-not-held': (params) =>
    `Vous n’avez pas vous-même le droit «\u00a0${rights[wordOf(params, 'right')] ?? wordOf(params, 'right')}\u00a0», ou il ne se délègue pas. Retirez-le de la délégation.`,
  'delegation-contract-not-held': () => 'Un des contrats choisis n’est pas dans votre rattachement. Retirez-le de la délégation.',
  'delegation-no-contract': () => 'Choisissez au moins un contrat, ou déléguez sur tous.',
  'delegation-dates-reversed': () => 'Le dernier jour précède le premier. Corrigez la période.',
  'delegation-past': () => 'La période est déjà passée. Choisissez un dernier jour à venir.',
  'delegation-limit-one-contract': () => 'Une délégation limitée à une partie porte sur un seul contrat. Choisissez-en un seul.',
  'delegation-limit-empty': () => 'Choisissez au moins un volet ou un établissement, ou déléguez sur tout le contrat.',
  'delegation-part-absent': () => 'Un volet ou un établissement choisi n’est pas, ou n’est plus, de ce contrat. Choisissez à nouveau.',
  'delegation-right-of-whole': (params) =>
    `Le droit «\u00a0${rights[wordOf(params, 'right')] ?? wordOf(params, 'right')}\u00a0» porte sur tout le dossier\u00a0: il ne se délègue pas sur une partie du contrat.`,
  'delegation-part-only': () =>
    'Votre délégation porte sur une partie du contrat\u00a0: cet acte, qui engage tout le dossier, revient à qui vous l’a donnée.',
  'delegation-out-of-scope': (params) =>
    `La délégation de ${wordOf(params, 'by')} ne porte pas sur cette partie du contrat. Demandez-lui d’en proposer une qui la comprenne.`,
  'delegation-not-a-colleague': () => 'La personne choisie n’est plus rattachée à cet organisme. Choisissez quelqu’un d’autre.',
};

/** Why an act is refused, by the code of its reason: a fact, and who or what would change it. */
export const reasonsWords = {
  byCode: { ...conditions, ...people, ...answers, ...passwords, ...documents, ...delegations, ...peopleReasons },
  unknown: (code: string): string => `Condition non remplie (${code}).`,
};
