import { readFileSync } from 'node:fs';

/** The command cannot do what it is asked: told in a sentence, exit code 2. */
export class UsageError extends Error {}

/** What a file holds. @throws UsageError when there is no such file */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'ENOENT' ? `Le fichier ${file} n’existe pas.` : `Le fichier ${file} ne peut pas être lu (${code ?? ''}).`,
    );
  }
}
