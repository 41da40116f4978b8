import { type Response } from 'supertest';
import { TRUE_FILES } from '../../src/modules/documents/testing/specimen-files.js';
import { type DepositedDocumentView } from '../../src/modules/documents/dto/deposited-document.view.js';
import { type LibraryView } from '../../src/modules/documents/dto/library.view.js';
import { type Answered, type DossierWorld, type Who } from './dossier-world.js';

export const RATE = 'taux-ordonnances@ej:990000010';
export const PDF = TRUE_FILES.pdf!;

/** The fields of a deposit, in the order in which they are sent, and its file. */
export interface Sent {
  readonly name?: string;
  readonly content?: Buffer;
  readonly fields?: Readonly<Record<string, string>>;
}

export interface DocumentWorld {
  deposit(who: Who, sent?: Sent): Promise<Answered<DepositedDocumentView>>;
  withdraw(who: Who, documentId: string, reason?: string): Promise<Answered<DepositedDocumentView>>;
  library(who: Who): Promise<LibraryView>;
  content(who: Who, documentId: string): Promise<Response>;
}

/** What people do with the documents of one dossier. */
export function documentsOf(world: DossierWorld): DocumentWorld {
  const path = `/api/dossiers/${world.dossierId}`;
  return {
    deposit: async (who, { name = 'piece.pdf', content = PDF, fields = { key: RATE } } = {}) =>
      (await world.as(who)).post(`${path}/documents`).field(fields).attach('file', content, { filename: name }),
    withdraw: async (who, documentId, reason = 'Mauvais fichier') =>
      (await world.as(who)).post(`${path}/documents/${documentId}/withdrawal`).send({ reason }),
    library: async (who) => (await (await world.as(who)).get(`${path}/library`)).body as LibraryView,
    content: async (who, documentId) => (await world.as(who)).get(`${path}/documents/${documentId}/content`).buffer(true).parse(binary),
  };
}

/** Keeps the body of an answer as it came. */
export function binary(response: Response, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => {
    done(null, Buffer.concat(chunks));
  });
}
