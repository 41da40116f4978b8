import { type DocumentView, type LibraryDocumentView, type LibraryView } from '../../api/types.js';

/** A document as a table shows it: the library says whether this person may withdraw or replace it. */
export interface ShownDocument extends DocumentView {
  readonly withdrawable: boolean;
  /** The establishment that it belongs to, if any. */
  readonly organisation?: string;
  /** The expected piece that it is, or the establishment that it belongs to, in words. */
  readonly about: string | null;
}

type About = (document: DocumentView & Partial<LibraryDocumentView>) => string | null;

/** What is on the screen already, with what the library knows more, and the tombstones that only it has. */
export function withLibrary(
  documents: readonly DocumentView[],
  library: LibraryView | undefined,
  isHere: (document: DocumentView) => boolean,
  about: About,
): ShownDocument[] {
  const known = new Map(library?.documents.map((document) => [document.id, document]));
  const standing = new Set(documents.map(({ id }) => id));
  const tombstones = [...known.values()].filter((one) => one.withdrawn !== null && !standing.has(one.id) && isHere(one));
  return [...documents, ...tombstones].map((document) => shown(known.get(document.id) ?? document, about));
}

export function shown(document: DocumentView & Partial<LibraryDocumentView>, about: About): ShownDocument {
  const { withdrawable = false, establishment } = document;
  return { ...document, withdrawable, about: about(document), organisation: establishment?.id };
}
