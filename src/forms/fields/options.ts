import { isRecord, type Json, type JsonSchema } from '../../shared/json.js';

/** One answer of a closed list (T4). */
export interface CodedOption {
  readonly code: string;
  readonly label: string;
}

/** The options of a schema: `oneOf` of `const` + `title`, or a plain `enum`. */
export function codedOptions(schema: JsonSchema): CodedOption[] {
  if (Array.isArray(schema.oneOf)) return schema.oneOf.filter(isRecord).map(readOption);
  if (Array.isArray(schema.enum)) return schema.enum.map((code) => ({ code: String(code), label: String(code) }));
  return [];
}

/** « 1 - OUI »; the label alone where code and label are one. */
export function writeOption({ code, label }: CodedOption): string {
  return code === label ? label : `${code} - ${label}`;
}

/** How an answered code reads. An unknown code is shown as it is, never hidden. */
export function optionText(schema: JsonSchema, code: Json): string {
  const option = codedOptions(schema).find((candidate) => candidate.code === code);
  if (option) return writeOption(option);
  return typeof code === 'string' ? code : JSON.stringify(code);
}

/** True when every option has a code that is a string and a title: what « code - libellé » needs. */
export function hasCodedOptions(schema: JsonSchema): boolean {
  const options: unknown = schema.oneOf;
  return Array.isArray(options) && options.length > 0 && options.every(isCodedOption);
}

function isCodedOption(option: unknown): boolean {
  return isRecord(option) && typeof option.const === 'string' && typeof option.title === 'string';
}

function readOption(option: Record<string, unknown>): CodedOption {
  const code = typeof option.const === 'string' ? option.const : JSON.stringify(option.const);
  return { code, label: typeof option.title === 'string' ? option.title : code };
}
