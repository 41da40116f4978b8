import fc from 'fast-check';
import { type Answer } from '../../forms/index.js';
import { readWord } from '../../forms/testing/read-word.js';
import { zipEntry } from '../../forms/testing/zip-entry.js';
import { specimenEdition, specimenForm } from './testing/specimen-edition.js';
import { SPECIMEN_TEMPLATE } from './testing/specimen-template.js';
import { writeEdition } from './write-edition.js';

const KEY = '@ej:990000010';
const answered = (value: Answer['value'], comment?: string): Answer => ({ value, comment, notApplicable: false, confirmed: true });

describe('writeEdition', () => {
  it('prints every question, answered or not, and says which are missing [S1-24] [S1-25]', async () => {
    const text = await readWord(await writeEdition(specimenEdition(SPECIMEN_TEMPLATE, new Map([[`statut${KEY}`, answered('2')]]))));
    const visible = specimenForm(SPECIMEN_TEMPLATE).questions.filter(({ id }) => id !== 'jamais');
    expect(visible).toHaveLength(14);
    for (const { label, code } of visible) expect(text).toContain(`${code ?? ''}\u00a0- ${label}`);
    expect(text).toContain('2 - ESPIC');
    expect(text.match(/Non renseigné/g)).toHaveLength(13);
  });

  it('says whose data these are, when they were taken out, and that they are provisional', async () => {
    const file = await writeEdition(specimenEdition(SPECIMEN_TEMPLATE));
    const text = await readWord(file);
    for (const fact of [
      'CH DE VALOMBRE',
      '990000010',
      'CAQES_22-CH DE VALOMBRE',
      '62\u00a0%',
      '12\u00a0mars\u00a02026 à 10:42',
      'Auto-évaluation',
    ])
      expect(text).toContain(fact);
    expect(text).toContain('Édition provisoire');
    expect(await readWord(file, 'word/header1.xml')).toContain('Provisoire');
  });

  it('drops the mark once nothing may change any more', async () => {
    const input = specimenEdition(SPECIMEN_TEMPLATE);
    const file = await writeEdition({ ...input, cover: { ...input.cover, provisional: false } });
    expect(await readWord(file)).not.toContain('provisoire');
    expect(await readWord(file, 'word/header1.xml')).not.toContain('Provisoire');
  });

  it('leaves out what does not concern the contract, headings included', async () => {
    const text = await readWord(await writeEdition(specimenEdition(SPECIMEN_TEMPLATE)));
    expect(text).not.toContain('Jamais posée');
    expect(text).not.toContain('Section qui ne concerne pas');
  });

  it('names the pieces that are expected and those that are there', async () => {
    const input = specimenEdition(SPECIMEN_TEMPLATE);
    const stored = input.questions.get(`groupe${KEY}`)!;
    const plan = {
      evidence: 'plan',
      name: 'plan-2025.pdf',
      depositedAt: new Date('2026-02-02T08:00:00Z'),
      depositedBy: 'Camille Fontbelle',
    };
    const questions = new Map(input.questions).set(`groupe${KEY}`, {
      ...stored,
      documents: [plan, { ...plan, evidence: null, name: 'annexe.odt' }],
    });
    const text = await readWord(await writeEdition({ ...input, questions }));
    expect(text).toContain('plan-2025.pdf, déposé le 2\u00a0février\u00a02026 par Camille Fontbelle');
    expect(text).toContain('annexe.odt');
    expect(text).toContain('Outil UCD/CIP\u00a0: pièce attendue, non déposée');
  });

  it('is a French document whose tables repeat their headings', async () => {
    const answers = new Map([[`lits${KEY}`, answered([{ activite: 'MCO', lits: 120 }])]]);
    const file = await writeEdition(specimenEdition(SPECIMEN_TEMPLATE, answers));
    expect(await zipEntry(file, 'word/styles.xml')).toContain('<w:lang w:val="fr-FR"/>');
    expect(await zipEntry(file, 'word/document.xml')).toContain('<w:tblHeader/>');
  });

  it('stays well-formed whatever was typed, in any plane of Unicode', async () => {
    const hostile = ['\uFFFE\uFFFF\u0000\u000B', '\uD800 \uDFFF', '<w:p>&amp;', ']]>', '\u202Ereversed', '\u{1F600}\u{10FFFF}', '=cmd|0'];
    const typed = [...hostile, ...fc.sample(fc.string({ unit: 'binary', maxLength: 300 }), { numRuns: 300, seed: 2026 })].join('\n');
    const file = await writeEdition(specimenEdition(SPECIMEN_TEMPLATE, new Map([[`bilan${KEY}`, answered(typed, typed)]])));
    const text = await readWord(file);
    for (const kept of ['<w:p>&amp;', ']]>', '\u{1F600}\u{10FFFF}', '=cmd|0']) expect(text.split(kept)).toHaveLength(3);
  });
});
