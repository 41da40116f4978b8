import { type ErrorObject } from 'ajv/dist/2020.js';
import { listed, quoted } from './problems.js';

type Sentence = (error: ErrorObject) => string;

const given = ({ data, propertyName }: ErrorObject): string => quoted(propertyName ?? data);

/** One French sentence per fault of form; the keys are the codes, and what the meta-schema may name in `x-problem`. */
export const SENTENCES: Readonly<Record<string, Sentence>> = {
  'unknown-key': ({ params }) => `La clé ${quoted(params.additionalProperty)} n’existe pas ici.`,
  'missing-key': ({ params }) => `La clé ${quoted(params.missingProperty)} manque.`,
  'missing-label': () => 'Le libellé (« label ») manque.',
  'bad-type': ({ params }) => `La valeur devrait être de type ${quoted(params.type)}.`,
  'unknown-value': ({ params }) =>
    `La valeur n’est pas l’une de celles attendues : ${listed([params.allowedValues ?? params.allowedValue].flat().map(String))}.`,
  empty: () => 'La valeur ne doit pas être vide.',
  repeated: () => 'La liste contient deux fois la même valeur.',
  'out-of-bounds': ({ message }) => `La valeur sort des limites du format (${message ?? ''}).`,
  'unsupported-format': () => 'Seul le format 1 est pris en charge.',
  'bad-version': (error) => `La version ${given(error)} ne s’écrit pas comme « 2026.1.0 ».`,
  'bad-id': (error) => `L’identifiant ${given(error)} s’écrit en minuscules sans accent, chiffres et tirets, 60 caractères au plus.`,
  'bad-event-id': (error) => `L’événement ${given(error)} s’écrit en majuscules sans accent, chiffres et tirets bas.`,
  'bad-field-id': (error) => `Le champ ${given(error)} s’écrit en lettres et chiffres sans accent, en commençant par une minuscule.`,
  'bad-target': (error) => `La cible ${given(error)} doit être le nom d’un état voisin, ou « # » suivi du chemin depuis la racine.`,
  'bad-audience': () => 'Un public est « party », « agency » ou {"body": "…"}.',
  'bad-by': () => 'Une transition est ouverte à une liste de publics, ou à « clock ».',
  'bad-state-type': () => 'Un état est « parallel », « final », ou sans type.',
  'bad-tone': () => 'Le ton est « info », « success », « warning » ou « neutral ».',
  'unknown-verb': (error) => `L’acte ${given(error)} n’existe pas : answer, comment, attach, withdraw, evaluate, contest ou reply.`,
  'unknown-document-level': (error) => `Le niveau ${given(error)} n’existe pas : question, contract, establishment ou reference.`,
  'bad-period': () => 'Une durée se donne une seule fois, en « days », « workingDays » ou « months », de 1 à 366.',
  'bad-hold': () => 'Une échéance suspendue l’est en « extend » ou en « suspend ».',
  'form-not-object': () => 'Le formulaire d’un événement est un schéma de type « object ».',
  'form-open': () => 'Le formulaire d’un événement n’admet que ses champs : « additionalProperties » vaut false.',
  'form-unbounded': () => 'Un texte libre doit dire sa longueur maximale (« maxLength »).',
  'bad-field-type': () => 'Un champ est de type « string », « integer », « number » ou « boolean ».',
};

export function sentenceOf(code: string, error: ErrorObject): string {
  return (SENTENCES[code] ?? SENTENCES['out-of-bounds'])?.(error) ?? '';
}
