import { UploadMalformedError } from './documents.errors.js';

/** What a request sends, piece by piece; a request that is cut short or badly written is its sender's fault, not ours. */
export async function* untorn<Piece>(sent: AsyncIterable<Piece>): AsyncGenerator<Piece, void, undefined> {
  try {
    yield* sent;
  } catch {
    throw new UploadMalformedError();
  }
}
