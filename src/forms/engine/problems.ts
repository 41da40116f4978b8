import { type Problem } from '../../shared/problem.js';
import { typeset } from './french.js';

export function fault(code: string, pointer: string, message: string): Problem {
  return { code: `template.${code}`, pointer, message: typeset(message), severity: 'error' };
}

export function warning(code: string, pointer: string, message: string): Problem {
  return { code: `template.${code}`, pointer, message: typeset(message), severity: 'warning' };
}
