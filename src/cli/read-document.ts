import { readFileSync } from 'node:fs';
import { type Problem } from '../shared/problem.js';

/** The command cannot do what it is asked: told in a sentence, exit code 2. */
export class UsageError extends Error {}

export type ReadDocument = { readonly document: unknown } | { readonly problem: Problem };

/** A JSON file as it is written, or the fault that makes it unreadable as JSON. @throws UsageError when there is no such file */
export function readDocument(file: string): ReadDocument {
  const text = readText(file);
  try {
    return { document: JSON.parse(text) as unknown };
  } catch (error) {
    const message = `Ce fichier n’est pas du JSON (${(error as Error).message}).`;
    return { problem: { code: 'document.json', pointer: '', message, severity: 'error' } };
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'ENOENT' ? `Le fichier ${file} n’existe pas.` : `Le fichier ${file} ne peut pas être lu (${code ?? ''}).`,
    );
  }
}
