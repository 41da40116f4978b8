import { type Answer, type FormNode, type QuestionStatus } from '../../forms/index.js';

/** Everything that an edition says, as plain data: it crosses to the thread that writes it. */
export interface EditionInput {
  readonly cover: EditionCover;
  readonly nodes: readonly FormNode[];
  /** By question key; a question that is absent is not visible, hence not printed (T7). */
  readonly questions: ReadonlyMap<string, EditionQuestion>;
}

export interface EditionCover {
  readonly agencyName: string;
  readonly contract: { readonly name: string; readonly type: string };
  readonly entity: { readonly name: string; readonly finess: string };
  readonly campaign: { readonly label: string; readonly year: number };
  /** « Auto-évaluation »: the band's label for the person who edits. */
  readonly state: string;
  readonly progress: { readonly required: number; readonly filled: number; readonly rate: number | null };
  readonly editedAt: Date;
  readonly editedBy: string;
  /** True until the answers can no longer change. */
  readonly provisional: boolean;
}

export interface EditionQuestion {
  readonly status: Pick<QuestionStatus, 'required' | 'filled' | 'cause' | 'missingEvidence'>;
  readonly target: string | null;
  readonly answer: Answer | undefined;
  readonly documents: readonly EditionDocument[];
}

export interface EditionDocument {
  /** The expected piece that it stands for; null for a free one. */
  readonly evidence: string | null;
  readonly name: string;
  readonly depositedAt: Date;
  readonly depositedBy: string;
}
