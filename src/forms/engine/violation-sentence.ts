import { isRecord, type Json } from '../../shared/json.js';
import { type Violation } from './violation.js';
import { typeset, writeNumber } from './french.js';

type Sentence = (params: Violation['params'], value: Json | undefined) => string;

const TYPES: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  integer: 'un nombre entier',
  boolean: 'oui ou non',
  array: 'une liste',
  object: 'un ensemble de champs',
};

const FORMATS: Readonly<Record<string, string>> = {
  date: 'une date qui existe, par exemple 17/04/2026',
  email: 'une adresse de messagerie, par exemple prenom.nom@exemple.fr',
  finess: 'un numéro FINESS de 9 caractères à la clé juste',
  rpps: 'un numéro RPPS de 11 chiffres',
};

/** What each keyword says to the person who answers. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  required: ({ missingProperty }) => `Le champ « ${text(missingProperty)} » est à renseigner.`,
  type: ({ type }) => `La réponse attendue est ${TYPES[text(type)] ?? text(type)}.`,
  format: ({ format }) => `La réponse attendue est ${FORMATS[text(format)] ?? text(format)}.`,
  minimum: ({ limit }, value) => `La valeur ${shown(value)}est inférieure au minimum admis (${number(limit)}).`,
  maximum: ({ limit }, value) => `La valeur ${shown(value)}dépasse le maximum admis (${number(limit)}).`,
  exclusiveMinimum: ({ limit }, value) => `La valeur ${shown(value)}doit être supérieure à ${number(limit)}.`,
  exclusiveMaximum: ({ limit }, value) => `La valeur ${shown(value)}doit être inférieure à ${number(limit)}.`,
  maxDecimals: ({ limit }, value) => `La valeur ${shown(value)}a trop de décimales (${number(limit)} au plus).`,
  multipleOf: ({ multipleOf }, value) => `La valeur ${shown(value)}doit être un multiple de ${number(multipleOf)}.`,
  minLength: ({ limit }) => `Le texte est trop court (${count(limit, 'caractère')} au moins).`,
  maxLength: ({ limit }, value) => `Le texte est trop long (${lengthOf(value)}${count(limit, 'caractère')} au plus).`,
  pattern: () => 'Le texte n’a pas la forme attendue.',
  minItems: ({ limit }) => `Il manque des éléments (${count(limit, 'élément')} au moins).`,
  maxItems: ({ limit }) => `Il y a trop d’éléments (${count(limit, 'élément')} au plus).`,
  uniqueItems: () => 'Le même élément est présent deux fois.',
  enum: () => 'La réponse n’est pas dans la liste proposée.',
  const: () => 'La réponse n’est pas dans la liste proposée.',
  oneOf: () => 'La réponse n’est pas dans la liste proposée.',
  additionalProperties: ({ additionalProperty }) => `Le champ « ${text(additionalProperty)} » n’est pas prévu.`,
};

export function violationSentence({ keyword, params }: Violation, value: Json | undefined): string {
  return typeset(SENTENCES[keyword]?.(params, value) ?? 'La réponse n’est pas recevable.');
}

/** The value that a JSON pointer shows; undefined when it shows none. */
export function valueAt(root: Json, pointer: string): Json | undefined {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>((place, step) => (Array.isArray(place) ? place[Number(step)] : member(place, unescaped(step))), root) as
    Json | undefined;
}

function member(place: unknown, name: string): unknown {
  return isRecord(place) && Object.hasOwn(place, name) ? place[name] : undefined;
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function number(limit: unknown): string {
  return typeof limit === 'number' ? writeNumber(limit) : text(limit);
}

function count(limit: unknown, noun: string): string {
  return `${number(limit)}\u00a0${noun}${Number(limit) > 1 ? 's' : ''}`;
}

function shown(value: Json | undefined): string {
  return typeof value === 'number' ? `(${writeNumber(value)}) ` : '';
}

function lengthOf(value: Json | undefined): string {
  return typeof value === 'string' ? `${count(Array.from(value).length, 'caractère')}, ` : '';
}
