import { type Problem } from '../../shared/problem.js';
import { fault } from './problems.js';

const MOST_BYTES = 4 * 1024 * 1024;
const MOST_LEVELS = 100;

/** What is too large or too deep even to be read (reliability rule 13). */
export function sizeProblems(document: unknown): readonly Problem[] {
  if (typeof document !== 'object' || document === null) return [fault('not-an-object', '', 'Un modèle est un objet JSON.')];
  if (levelsExceed(document, MOST_LEVELS)) return [fault('too-deep', '', `Le document dépasse ${MOST_LEVELS} niveaux d’imbrication.`)];
  const bytes = Buffer.byteLength(JSON.stringify(document));
  return bytes > MOST_BYTES ? [fault('too-large', '', 'Le document dépasse 4 Mo.')] : [];
}

/** Level by level, so that no depth can exhaust the stack. */
function levelsExceed(document: unknown, most: number): boolean {
  let level: readonly unknown[] = [document];
  for (let depth = 0; depth <= most; depth += 1) {
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? (Object.values(value) as readonly unknown[]) : []));
    if (level.length === 0) return false;
  }
  return true;
}
