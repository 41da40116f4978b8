import { type FormQuestion } from '../../forms/index.js';
import { type DocumentLevel } from '../../workflows/index.js';

/** A part of the contract that holds documents of its own. */
export interface Establishment {
  readonly id: string;
  readonly name: string;
  readonly finess: string | null;
  /** As answers and memberships name it: `ej:990000010`, `et:990000028`. */
  readonly instance: string;
}

/** What a document belongs to. */
export interface Place {
  readonly level: DocumentLevel;
  readonly question: FormQuestion | undefined;
  readonly establishment: Establishment | undefined;
}
