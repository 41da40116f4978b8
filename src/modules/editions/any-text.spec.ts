import { xmlText } from '../../forms/editions.js';
import { readWord } from '../../forms/testing/read-word.js';
import { wordParts } from '../../forms/testing/word-parts.js';
import { hostileEdition, HOSTILE_TEXTS } from './testing/hostile-edition.js';
import { RECEIPT } from './testing/specimen-receipt.js';
import { writeEdition } from './write-edition.js';
import { writeReceipt } from './write-receipt.js';

it('prints 300 answers and comments of every plane of Unicode: each part well-formed, each text found again [S1-25]', async () => {
  const file = await writeEdition(hostileEdition());

  expect([...(await wordParts(file)).keys()]).toEqual(
    expect.arrayContaining(['word/document.xml', 'word/header1.xml', 'docProps/core.xml']),
  );
  const text = await readWord(file);
  const lost = HOSTILE_TEXTS.filter((typed) => text.split(xmlText(typed)).length < 4);
  expect(lost).toEqual([]);
});

it('writes 300 receipts whose every name is of some plane of Unicode: each part well-formed, each name found again [S1-31]', async () => {
  for (const typed of HOSTILE_TEXTS) {
    const named = { label: typed, version: typed, hash: typed };
    const file = await writeReceipt({
      ...RECEIPT,
      agencyName: typed,
      contract: { name: typed, type: typed },
      entity: { name: typed, finess: typed },
      campaign: { label: typed, year: 2025 },
      number: typed,
      act: typed,
      by: typed,
      workflow: named,
      template: named,
    });
    await wordParts(file);
    expect((await readWord(file)).split(xmlText(typed)).length).toBeGreaterThan(12);
  }
});
