import { type StateView, type Tone } from './shared.js';

export interface CampaignRow {
  id: string;
  label: string;
  year: number;
  contractType: string;
  dossiers: number;
  states: { label: string; tone: Tone; count: number }[];
  averageRate: number | null;
}

export interface NewCampaign {
  label: string;
  year: number;
  contractType: string;
  /** null: a campaign by documents only. */
  templateHash: string | null;
  workflowHash: string;
  calendar: Record<string, { open: string; close: string }>;
}

export interface CampaignView extends CampaignRow {
  templateLabel: string;
  workflowLabel: string;
  calendar: { window: string; label: string; open: string; close: string }[];
  rows: CampaignDossierRow[];
  events: CampaignEventView[];
  histogram: { label: string; count: number }[];
}

export interface CampaignDossierRow {
  dossierId: string;
  contractId: string;
  contractName: string;
  entityName: string;
  entityFiness: string;
  state: StateView;
  rate: number | null;
  filled: number;
  required: number;
  lastMovementAt: string | null;
  closedByDeadline: boolean;
}

export interface CampaignEventView {
  event: string;
  label: string;
  confirm: string | null;
  eligible: number;
  refused: number;
}

export interface TemplateRow {
  hash: string;
  id: string;
  version: string;
  label: string;
  contractType: string;
  questions: number;
}

export interface WorkflowRow {
  hash: string;
  id: string;
  version: string;
  label: string;
  windows: Record<string, string>;
  contractTypes?: string[];
}
