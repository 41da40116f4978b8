export type UploadState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending'; readonly percent: number }
  | { readonly kind: 'added' }
  /** The network was cut: it goes on by itself. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'refused'; readonly sentence: string };

/** One chosen file, and how far it is. */
export interface UploadItem {
  readonly id: number;
  /** Of the document that it becomes: sent again, it stays one. */
  readonly documentId: string;
  readonly file: File;
  /** The documents that were already there when it was chosen. */
  readonly known: ReadonlySet<string>;
  /** A sending was cut: the file may have arrived all the same. */
  readonly tried: boolean;
  readonly state: UploadState;
}

export function isUnfinished({ state }: UploadItem): boolean {
  return state.kind === 'waiting' || state.kind === 'sending' || state.kind === 'cut';
}
