import { readWord } from '../../forms/testing/read-word.js';
import { type ReceiptInput } from './receipt-input.js';
import { writeReceipt } from './write-receipt.js';

const RECEIPT: ReceiptInput = {
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

describe('writeReceipt', () => {
  it('says what was closed, by whom, when, under which documents, and its hash [S1-31]', async () => {
    const text = await readWord(await writeReceipt(RECEIPT));
    const told = [
      ...['AR-2025-3F2A9C01-58', 'CH DE VALOMBRE', 'Clore la saisie', '12\u00a0mars\u00a02026 à 10:42, heure de Paris', 'Maude Tilleray'],
      ...['45\u00a0réponses, 1\u00a0document', 'ligne 58', 'version 2026.1.0', 'version 2026.2.0'],
      ...['ab', 'cd', 'ef'].map((pair) => pair.repeat(32)),
    ];
    expect(told.filter((words) => !text.includes(words))).toEqual([]);
  });

  it('does without a form template, and stays well-formed whatever the names hold', async () => {
    const text = await readWord(await writeReceipt({ ...RECEIPT, template: null, by: '<b>&\uFFFE\u0000' }));
    expect(text).toContain('<b>&');
    expect(text).not.toContain('Trame');
  });
});
