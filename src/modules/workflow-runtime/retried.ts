import { DossierMovedError } from './runtime.errors.js';

/** How often a write is tried when others move the dossier between its read and its compare (W12). */
const TRIES = 3;

/** A unique key was taken between our read and our write: the same request came twice at once. */
const UNIQUE_VIOLATION = '23505';

/** Tries again, each time in a new transaction, while `attempt` answers nothing: the compare was lost. */
export async function retried<Result>(attempt: () => Promise<Result | undefined>): Promise<Result> {
  for (let left = TRIES; left > 0; left--) {
    const result = await attempt().catch(lostOrThrow);
    if (result !== undefined) return result;
  }
  throw new DossierMovedError();
}

function lostOrThrow(error: unknown): undefined {
  const code = (error as { driverError?: { code?: string } }).driverError?.code;
  if (code !== UNIQUE_VIOLATION) throw error;
}
