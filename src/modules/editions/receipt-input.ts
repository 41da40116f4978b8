import { type Seal } from '../dossiers/index.js';
import { type EditionCover } from './edition-input.js';

/** A document that a closing was made under: a workflow, a template. */
export interface PinnedDocument {
  readonly label: string;
  readonly version: string;
  readonly hash: string;
}

/** All that the receipt of a closing says, as plain data: it crosses to the thread that writes it. */
export interface ReceiptInput extends Pick<EditionCover, 'agencyName' | 'contract' | 'entity' | 'campaign'> {
  readonly number: string;
  /** « Clore la saisie ». */
  readonly act: string;
  readonly at: Date;
  readonly by: string;
  readonly seal: Seal;
  readonly workflow: PinnedDocument;
  /** Null for a campaign by documents only. */
  readonly template: PinnedDocument | null;
}
