import { type DossierView } from './dossiers.js';
import { type Dot } from './shared.js';

export interface AnswersView {
  version: number;
  contentRev: number;
  progress: { required: number; filled: number; rate: number | null };
  states: QuestionStateView[];
  answers: AnswerView[];
  documents: DocumentView[];
  drafts: DraftView[];
  earlier: EarlierAnswerView[];
}

export interface QuestionStateView {
  key: string;
  dot: Dot;
  visible: boolean;
  required: boolean;
  filled: boolean;
  editable: boolean;
  attachable: boolean;
  cause: string | null;
  missingEvidence: string[];
}

export interface AnswerView {
  key: string;
  value: unknown;
  notApplicable: boolean;
  comment: string | null;
  confirmed: boolean;
  version: number;
  filledBy: string;
  filledAt: string;
}

export interface DraftView {
  key: string;
  value: unknown;
  notApplicable: boolean;
  comment: string | null;
  baseVersion: number;
  updatedAt: string;
}

export interface EarlierAnswerView {
  key: string;
  year: number;
  text: string;
  comment: string | null;
  value: unknown;
  carry: boolean;
}

export interface SavedAnswerView {
  answer: AnswerView;
  states: QuestionStateView[];
  progress: { required: number; filled: number; rate: number | null };
  contentRev: number;
  sections: DossierView['sections'];
}

export interface DocumentView {
  id: string;
  key: string | null;
  evidence: string | null;
  name: string;
  extension: string;
  size: number;
  year: number;
  modifiedAt: string;
  modifiedBy: string;
  verdict: 'not-scanned' | 'pending' | 'safe' | 'infected' | 'error';
  hasMacros: boolean;
  downloadable: boolean;
}
