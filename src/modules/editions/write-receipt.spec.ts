import { readWord } from '../../forms/testing/read-word.js';
import { RECEIPT } from './testing/specimen-receipt.js';
import { writeReceipt } from './write-receipt.js';

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
