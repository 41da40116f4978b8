import { type ApiProblem } from '../../api/problem.js';
import { type RegionView } from '../../api/types.js';
import { type documentsWords } from '../../i18n/fr/documents.js';
import { formatSize } from '../../ui/format.js';

type Rules = RegionView['documents'];

export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** Why a file would be refused, known before it is sent: its format, its size, its emptiness [S1-29, S4-26]. */
export function refusalBeforeSending(file: File, rules: Rules): string | null {
  if (!rules.extensions.includes(extensionOf(file.name))) return 'document.unsupported';
  if (file.size === 0) return 'document.empty';
  return file.size > rules.maxBytes ? 'document.too-large' : null;
}

export function refusalSentence(code: string, file: File, { rules, text }: { rules: Rules; text: typeof documentsWords }): string | null {
  const extension = extensionOf(file.name);
  return text.refused[code]?.(file.name, extension === '' ? '?' : extension, formatSize(rules.maxBytes)) ?? null;
}

/** The server's codes for a refused file, whatever module names them. */
export function refusalCode(problem: ApiProblem): string {
  if (problem.status === 413) return 'document.too-large';
  return problem.status === 415 ? 'document.unsupported' : problem.code;
}
