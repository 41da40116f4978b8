import { BootError } from '../boot-error.js';
import { type Storage } from '../storage/storage.js';

/** Nothing is served while documents could not be kept. */
export async function reachStorage(storage: Storage): Promise<void> {
  await storage.reach().catch((error: unknown) => {
    const cause = error instanceof Error ? error.message : String(error);
    throw new BootError(`${cause} Vérifiez STORAGE, DATA_DIR et les variables S3_, ou que le service fonctionne.`);
  });
}
