import { isRecord, type JsonSchema } from '../../shared/json.js';
import { type Problem } from '../../shared/problem.js';
import { pointer as toPointer } from '../../shared/json-pointer.js';
import { fault } from './problems.js';
import { MAX_SEARCHED_LENGTH, patternFault } from './re2.js';
import { SCHEMA_KEYWORDS } from './schema-keywords.js';

const MOST_PROPERTIES = 500;
const PROPERTY_NAME = /^(?!constructor$|prototype$)[A-Za-z][A-Za-z0-9_-]{0,59}$/;
const BOUNDED_FORMATS: ReadonlySet<unknown> = new Set(['date', 'finess', 'rpps']);

/** What makes a schema unbounded, unsafe or foreign to the format (T4, reliability rule 13). References are replaced. */
export function schemaProblems(schema: JsonSchema, pointer: string): readonly Problem[] {
  return [
    ...keywordProblems(schema, pointer),
    ...optionProblems(schema, pointer),
    ...stringProblems(schema, pointer),
    ...arrayProblems(schema, pointer),
    ...objectProblems(schema, pointer),
  ];
}

function keywordProblems(schema: JsonSchema, pointer: string): readonly Problem[] {
  return Object.keys(schema)
    .filter((keyword) => !SCHEMA_KEYWORDS.has(keyword))
    .map((keyword) =>
      fault('schema-keyword', pointer + toPointer(keyword), `Le mot « ${keyword} » n’est pas admis dans le schéma d’une question.`),
    );
}

function optionProblems({ oneOf }: JsonSchema, pointer: string): readonly Problem[] {
  if (oneOf === undefined) return [];
  const options: readonly unknown[] = Array.isArray(oneOf) ? oneOf : [undefined];
  return options.flatMap((option, index) =>
    isRecord(option) && typeof option.const === 'string'
      ? []
      : [
          fault(
            'option-const',
            `${pointer}/oneOf/${index}`,
            'Le code d’une option (« const ») est toujours une chaîne, par exemple « "1" ».',
          ),
        ],
  );
}

function stringProblems(schema: JsonSchema, pointer: string): readonly Problem[] {
  const { pattern } = schema;
  const reason = typeof pattern === 'string' ? (patternFault(pattern) ?? lengthFault(schema)) : undefined;
  return [
    ...(reason === undefined ? [] : [fault('pattern-refused', `${pointer}/pattern`, `Le motif est refusé : ${reason}.`)]),
    ...(isFreeString(schema) ? [fault('free-string', pointer, 'Un texte libre dit sa longueur : ajoutez « maxLength ».')] : []),
  ];
}

function lengthFault({ maxLength }: JsonSchema): string | undefined {
  return typeof maxLength === 'number' && maxLength > MAX_SEARCHED_LENGTH
    ? `à côté d’un motif, « maxLength » ne dépasse pas ${MAX_SEARCHED_LENGTH}`
    : undefined;
}

function isFreeString({ type, maxLength, oneOf, enum: values, const: value, format }: JsonSchema): boolean {
  if (type !== 'string' || maxLength !== undefined || BOUNDED_FORMATS.has(format)) return false;
  return oneOf === undefined && values === undefined && value === undefined;
}

function arrayProblems({ type, items, maxItems }: JsonSchema, pointer: string): readonly Problem[] {
  if (type !== 'array') return [];
  const bounded = maxItems === undefined || !isRecord(items);
  return [
    ...(bounded ? [fault('open-array', pointer, 'Une liste dit ses éléments (« items ») et leur nombre : ajoutez « maxItems ».')] : []),
    ...(isRecord(items) ? schemaProblems(items, `${pointer}/items`) : []),
  ];
}

function objectProblems({ type, properties, additionalProperties }: JsonSchema, pointer: string): readonly Problem[] {
  if (type !== 'object') return [];
  const entries = Object.entries(isRecord(properties) ? properties : {});
  const tooWide = entries.length > MOST_PROPERTIES;
  if (tooWide) return [fault('schema-too-wide', `${pointer}/properties`, `Un objet ne peut pas dépasser ${MOST_PROPERTIES} propriétés.`)];
  return [
    ...(additionalProperties === false
      ? []
      : [fault('open-object', pointer, 'Un objet n’admet que ses propriétés : ajoutez « "additionalProperties": false ».')]),
    ...entries.flatMap(([name, property]) => propertyProblems(name, property, pointer + toPointer('properties', name))),
  ];
}

function propertyProblems(name: string, property: unknown, pointer: string): readonly Problem[] {
  if (!PROPERTY_NAME.test(name))
    return [fault('property-name', pointer, `« ${name} » n’est pas un nom de propriété admis (lettres, chiffres, tirets).`)];
  return isRecord(property)
    ? schemaProblems(property, pointer)
    : [fault('property-name', pointer, `La propriété « ${name} » se décrit par un objet.`)];
}
