import { type DeadlineView, type Dot, type Reason, type Tone } from './shared.js';

export interface DossierView {
  id: string;
  version: number;
  contentRev: number;
  contract: { id: string; name: string; type: string };
  entity: { finess: string; name: string };
  campaign: { id: string; label: string; year: number };
  templateHash: string | null;
  workflowHash: string;
  band: { label: string; tone: Tone; states: string[] };
  progress: { required: number; filled: number; rate: number | null };
  deadline: DeadlineView | null;
  sections: { key: string; code: string | null; label: string; required: number; filled: number; rate: number | null; dot: Dot }[];
  events: EventView[];
  may: { answer: boolean; attach: boolean; edit: boolean };
  timeline: TimelineStepView[];
  movements: MovementView[];
  closedByDeadline: boolean;
}

export interface EventView {
  event: string;
  label: string;
  allowed: boolean;
  reasons: Reason[];
  confirm: string | null;
  reason: 'required' | 'optional' | null;
  form: object | null;
}

export interface TimelineStepView {
  state: string;
  label: string;
  status: 'done' | 'current' | 'next';
  who: string[] /* audience labels that may act */;
  lastDay: string | null;
  window: { open: string; close: string } | null;
}

export interface MovementView {
  at: string;
  who: string;
  kind: 'event' | 'content';
  event: string;
  label: string;
  question: string | null;
}
