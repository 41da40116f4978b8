import { type Answer } from '../../forms/index.js';
import { xmlText } from '../../forms/editions.js';
import { readWord } from '../../forms/testing/read-word.js';
import { wordParts } from '../../forms/testing/word-parts.js';
import { hostileTexts } from './testing/hostile-texts.js';
import { specimenEdition } from './testing/specimen-edition.js';
import { SPECIMEN_TEMPLATE } from './testing/specimen-template.js';
import { RECEIPT } from './testing/specimen-receipt.js';
import { writeEdition } from './write-edition.js';
import { writeReceipt } from './write-receipt.js';

const SEED = 20_260_310;
const TEXTS = hostileTexts(300, SEED);

/** One question of text for each answer. */
function templateOf(count: number): unknown {
  const [section] = SPECIMEN_TEMPLATE.tree;
  const children = Array.from({ length: count }, (_, index) => ({
    kind: 'question',
    id: `texte-${String(index)}`,
    label: `Texte ${String(index)}`,
    field: 'text',
    schema: { type: 'string', maxLength: 40_000 },
  }));
  const objective = { kind: 'objective', id: 'textes', code: '1.1', label: 'Textes', repeat: 'legal-entity', children };
  return { ...SPECIMEN_TEMPLATE, tree: [{ ...section, children: [objective] }] };
}

it('prints 300 answers and comments of every plane of Unicode: each part well-formed, each text found again [S1-25]', async () => {
  const answers = new Map(
    TEXTS.map((text, index): [string, Answer] => [
      `texte-${String(index)}@ej:990000010`,
      { value: text, comment: text, notApplicable: false, confirmed: true },
    ]),
  );
  const input = specimenEdition(templateOf(TEXTS.length), answers);
  const [hostile = ''] = TEXTS.slice(20);
  const cover = { ...input.cover, contract: { name: hostile, type: hostile }, editedBy: hostile, state: hostile, agencyName: hostile };
  const deposit = { evidence: null, depositedAt: new Date('2026-02-02T08:00:00Z'), depositedBy: hostile };
  const questions = new Map(
    [...input.questions].map(([key, question], index) => [key, { ...question, documents: [{ ...deposit, name: TEXTS[index] ?? '' }] }]),
  );
  const file = await writeEdition({ ...input, cover, questions });

  expect([...(await wordParts(file)).keys()]).toEqual(
    expect.arrayContaining(['word/document.xml', 'word/header1.xml', 'docProps/core.xml']),
  );
  const text = await readWord(file);
  const lost = TEXTS.filter((typed) => text.split(xmlText(typed)).length < 4);
  expect(lost).toEqual([]);
});

it('writes 300 receipts whose every name is of some plane of Unicode: each part well-formed, each name found again [S1-31]', async () => {
  for (const typed of TEXTS) {
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
