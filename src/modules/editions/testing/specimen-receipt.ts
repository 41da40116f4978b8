import { type ReceiptInput } from '../receipt-input.js';

/** The receipt of a closing, as a test needs one. */
export const RECEIPT: ReceiptInput = {
  agencyName: 'Agence régionale de santé Horizon',
  contract: { name: 'CAQES_22-CH DE VALOMBRE', type: 'CAQES' },
  entity: { name: 'CH DE VALOMBRE', finess: '990000010' },
  campaign: { label: 'CAQES, campagne 2026', year: 2025 },
  number: 'AR-2025-3F2A9C01-58',
  act: 'Clore la saisie',
  at: new Date('2026-03-12T09:42:00Z'),
  by: 'Maude Tilleray',
  seal: { seq: 58, sha256: 'ab'.repeat(32), answers: 45, documents: 1 },
  workflow: { label: 'CAQES, campagne annuelle', version: '2026.1.0', hash: 'cd'.repeat(32) },
  template: { label: 'CAQES, évaluation de l’année 2025', version: '2026.2.0', hash: 'ef'.repeat(32) },
};
