import { type Answer } from '../../../forms/index.js';
import { type EditionInput } from '../edition-input.js';
import { hostileTexts } from './hostile-texts.js';
import { specimenEdition } from './specimen-edition.js';
import { SPECIMEN_TEMPLATE } from './specimen-template.js';

const SEED = 20_260_310;

export const HOSTILE_TEXTS: readonly string[] = hostileTexts(300, SEED);

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

/** An edition whose every answer, comment, name and document is a hostile text. */
export function hostileEdition(): EditionInput {
  const answers = new Map(
    HOSTILE_TEXTS.map((text, index): [string, Answer] => [
      `texte-${String(index)}@ej:990000010`,
      { value: text, comment: text, notApplicable: false, confirmed: true },
    ]),
  );
  const input = specimenEdition(templateOf(HOSTILE_TEXTS.length), answers);
  const [hostile = ''] = HOSTILE_TEXTS.slice(20);
  const deposit = { evidence: null, depositedAt: new Date('2026-02-02T08:00:00Z'), depositedBy: hostile };
  const questions = new Map(
    [...input.questions].map(([key, question], index) => [
      key,
      { ...question, documents: [{ ...deposit, name: HOSTILE_TEXTS[index] ?? '' }] },
    ]),
  );
  const cover = { ...input.cover, contract: { name: hostile, type: hostile }, editedBy: hostile, state: hostile, agencyName: hostile };
  return { ...input, cover, questions };
}
