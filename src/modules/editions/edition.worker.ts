import { parentPort } from 'node:worker_threads';
import { type EditionInput } from './edition-input.js';
import { writeEdition } from './write-edition.js';

/** Writes one edition per message. A failure goes back as a message too: the thread itself lives on. */
parentPort?.on('message', ({ id, input }: { readonly id: number; readonly input: EditionInput }) => {
  writeEdition(input).then(
    (file) => parentPort?.postMessage({ id, file }),
    (error: unknown) => parentPort?.postMessage({ id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
