import { isRecord, type Json, type JsonSchema } from '../../shared/json.js';

/** « Pas de réponse » for a single value. */
export function isBlank(value: Json | undefined): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** « Pas de réponse » for an object whose every property is blank. */
export function isBlankObject(value: Json | undefined): boolean {
  return isBlank(value) || (isRecord(value) && Object.values(value).every((part) => isBlank(part)));
}

/** A value that is not of its type (an import, an older template) is written as it is, never hidden. */
export function plainText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The schema of one property, `{}` when there is none. */
export function propertySchema(schema: JsonSchema, name: string): JsonSchema {
  const properties = schema.properties;
  const property = isRecord(properties) ? properties[name] : undefined;
  return isRecord(property) ? property : {};
}

/** Titles of properties are the author's; without one, the property's own name. */
export function titleOf(schema: JsonSchema, name: string): string {
  return typeof schema.title === 'string' ? schema.title : name;
}
