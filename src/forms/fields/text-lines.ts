import { type JsonSchema } from '../../shared/json.js';

const ONE_LINE = 255;

/** True for a text that may be longer than a line of input shows. */
export function isLongText({ type, format, maxLength }: JsonSchema): boolean {
  return type === 'string' && format === undefined && (typeof maxLength !== 'number' || maxLength > ONE_LINE);
}
