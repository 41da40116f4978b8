import { isRecord, type JsonSchema } from '../../shared/json.js';
import { type Problem } from '../../shared/problem.js';
import { pointer as toPointer } from '../../shared/json-pointer.js';
import { FIELDS } from './field-registry.js';
import { fault } from './problems.js';

type Accepts = (value: unknown) => boolean;

const isText: Accepts = (value) => typeof value === 'string' && value.length <= 500;
const isFlag: Accepts = (value) => typeof value === 'boolean';
const isNames: Accepts = (value) => Array.isArray(value) && value.length <= 500 && value.every(isText);
const isRows: Accepts = (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 40;

const WIDGETS: ReadonlySet<unknown> = new Set(['textarea', 'radio', 'select', 'checkboxes', ...FIELDS.map((field) => field.widget)]);

/** All that a uiSchema may say, and with what values (reliability rule 14): words and layout, never markup nor code. */
const UI_KEYS: Readonly<Record<string, Accepts>> = {
  'ui:widget': (value) => WIDGETS.has(value),
  'ui:order': isNames,
  'ui:title': isText,
  'ui:description': isText,
  'ui:help': isText,
  'ui:placeholder': isText,
  'ui:autocomplete': isText,
  'ui:options': (value) => isRecord(value) && Object.entries(value).every(([key, option]) => UI_OPTIONS[key]?.(option) === true),
};

const UI_OPTIONS: Readonly<Record<string, Accepts>> = {
  rows: isRows,
  inline: isFlag,
  label: isFlag,
  addable: isFlag,
  removable: isFlag,
  orderable: isFlag,
};

/** `note` is allowed anywhere; other keys go down into `items` and the schema's own properties. */
export function uiProblems(ui: Readonly<Record<string, unknown>>, schema: JsonSchema, pointer: string): readonly Problem[] {
  return Object.entries(ui).flatMap(([key, value]) => {
    const at = pointer + toPointer(key);
    if (key === 'note') return [];
    const accepts = Object.hasOwn(UI_KEYS, key) ? UI_KEYS[key] : undefined;
    if (accepts) return accepts(value) ? [] : [fault('ui-value', at, `La valeur de « ${key} » n’est pas admise.`)];
    const below = schemaBelow(schema, key);
    if (below && isRecord(value)) return uiProblems(value, below, at);
    return [fault('ui-key', at, `La clé de présentation « ${key} » n’est pas admise.`)];
  });
}

function schemaBelow(schema: JsonSchema, key: string): JsonSchema | undefined {
  const { items, properties } = schema;
  if (key === 'items' && isRecord(items)) return items;
  const property = isRecord(properties) && Object.hasOwn(properties, key) ? properties[key] : undefined;
  return isRecord(property) ? property : undefined;
}
