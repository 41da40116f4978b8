import { type JsonSchema } from '../../shared/json.js';

const ONE_LINE = 255;

/** True for a free text that may be longer than a line of input shows. A closed list is no free text. */
export function isLongText({ type, format, maxLength, enum: list, oneOf }: JsonSchema): boolean {
  const free = type === 'string' && format === undefined && list === undefined && oneOf === undefined;
  return free && (typeof maxLength !== 'number' || maxLength > ONE_LINE);
}
