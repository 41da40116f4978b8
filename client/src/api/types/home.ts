import { type DeadlineView, type StateView } from './shared.js';

export interface HomeView {
  today: string /* YYYY-MM-DD Paris */;
  calendars: {
    campaignId: string;
    label: string;
    entries: {
      label: string;
      detail: string | null;
      from: string;
      to: string | null;
      scope: string | null;
      status: 'past' | 'current' | 'next';
    }[];
  }[];
  dossiers: DossierCardView[];
}

export interface DossierCardView {
  dossierId: string;
  contractId: string;
  contractName: string;
  entityName: string;
  entityFiness: string;
  campaignLabel: string;
  year: number;
  state: StateView;
  rate: number | null;
  filled: number;
  required: number;
  deadline: DeadlineView | null;
  mayAnswer: boolean;
  mayClose: boolean;
}
