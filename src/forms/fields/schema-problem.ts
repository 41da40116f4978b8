import { type Problem } from '../../shared/problem.js';

/** What a template's author got wrong; nothing when `holds`. */
export function unless(holds: boolean, code: string, pointer: string, message: string): Problem[] {
  return holds ? [] : [{ code: `template.${code}`, pointer, message, severity: 'error' }];
}
