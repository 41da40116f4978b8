export type Tone = 'info' | 'success' | 'warning' | 'neutral';

export interface Reason {
  code: string;
  params?: Record<string, string | number>;
}

export interface FieldProblem {
  pointer: string;
  keyword: string;
  message: string;
}

export type Dot = 'hidden' | 'locked' | 'done' | 'todo' | 'confirm' | 'optional';

export interface StateView {
  label: string;
  tone: Tone;
}

export interface DeadlineView {
  key: string;
  lastDay: string /* YYYY-MM-DD inclusive, Paris */;
  at: string;
  days: number;
  workingDays: number;
}
