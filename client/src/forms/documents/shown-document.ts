import { type DocumentView, type LibraryDocumentView, type LibraryView, type Reason } from '../../api/types.js';

/** A document as a table shows it: the library says whether this person may withdraw or replace it. */
export interface ShownDocument extends DocumentView {
  readonly withdrawable: boolean;
  /** Why this one may not be taken away, where others may. */
  readonly kept: readonly Reason[];
  /** The establishment that it belongs to, if any. */
  readonly organisation?: string;
  /** The expected piece that it is, or the establishment that it belongs to, in words. */
  readonly about: string | null;
  /** The documents that it took the place of, the latest first. */
  readonly earlier: readonly ShownDocument[];
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
  return shownDocuments(
    [...documents, ...tombstones].map((document) => known.get(document.id) ?? document),
    about,
  );
}

/** Beside a document of the contract: the expected piece that it is, or the establishment that it belongs to. */
export function aboutInContract({ expected }: LibraryView): About {
  const labels = new Map(expected.filter(({ level }) => level === 'contract').map(({ evidence, label }) => [evidence, label]));
  return ({ evidence, establishment }) => establishment?.label ?? labels.get(evidence ?? '') ?? null;
}

/** One row for each document, whatever it took the place of. */
export function shownDocuments(documents: readonly (DocumentView & Partial<LibraryDocumentView>)[], about: About): ShownDocument[] {
  const all = new Map(documents.map((document) => [document.id, shown(document, about)]));
  const replaced = new Set([...all.values()].map(({ replaces }) => replaces));
  return [...all.values()].filter(({ id }) => !replaced.has(id)).map((document) => ({ ...document, earlier: earlierThan(document, all) }));
}

function earlierThan({ replaces }: ShownDocument, all: ReadonlyMap<string, ShownDocument>): ShownDocument[] {
  const before = all.get(replaces ?? '');
  return before ? [before, ...earlierThan(before, all)] : [];
}

/** It may be opened, and no antivirus has looked at it. */
export function isUnscanned({ downloadable, verdict }: DocumentView): boolean {
  return downloadable && verdict === 'not-scanned';
}

/** Reasons that are the document's own: they are said beside it, the others hold for the whole page. */
const OWN: ReadonlySet<string> = new Set(['document-earlier-year', 'document-of-workflow', 'document-of-author']);

function shown(document: DocumentView & Partial<LibraryDocumentView>, about: About): ShownDocument {
  const { withdrawable = false, establishment, reasons = [] } = document;
  const kept = reasons.filter(({ code }) => OWN.has(code));
  return { ...document, withdrawable, kept, about: about(document), organisation: establishment?.id, earlier: [] };
}
