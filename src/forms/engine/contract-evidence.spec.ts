import { type Answer } from '../model.js';
import { buildForm } from './build-form.js';
import { checkTemplate } from './check-template.js';
import { CONTRACT_ITSELF, countContractPieces, missingFromContract } from './contract-evidence.js';
import { loadTemplate } from './load-template.js';
import { CONTEXT, number, section, template } from './testing/specimen.js';

const PIECES = [
  { id: 'bilan', label: 'Bilan {annee}', filledBy: 'etablissement', required: true },
  { id: 'avis', label: 'Avis', filledBy: 'omedit', required: true },
  { id: 'plan', label: 'Plan', filledBy: 'etablissement', required: { answer: 'lits', atLeast: 50 } },
  { id: 'annexe', label: 'Annexe', filledBy: 'etablissement' },
];

function written(evidence: readonly object[] = PIECES, counts: 'counts' | 'free' = 'counts'): object {
  return { ...template(section(number('lits'))), evidence, completeness: { evidence: counts } };
}

const formOf = (document: object) => buildForm(loadTemplate(document), CONTEXT);
const beds = (value: number): Map<string, Answer> => new Map([['lits', { value, notApplicable: false, confirmed: true }]]);
const held = (...ids: string[]): Map<string, Set<string>> => new Map([[CONTRACT_ITSELF, new Set(ids)]]);

describe('pieces that the contract itself is expected to hold', () => {
  it('are missing while they are required and absent, by facts and answers [S3-08]', () => {
    const form = formOf(written());
    expect(missingFromContract(form, beds(10), held())).toEqual(['bilan', 'avis']);
    expect(missingFromContract(form, beds(80), held('bilan'))).toEqual(['avis', 'plan']);
    expect(form.evidence[0]?.label).toBe(`Bilan ${String(CONTEXT.year)}`);
  });

  it('are counted for the audience that deposits them, where evidence counts [S3-08]', () => {
    expect(countContractPieces(formOf(written()), beds(80), held('bilan'), 'etablissement')).toEqual({ required: 2, filled: 1 });
    expect(countContractPieces(formOf(written()), beds(10), held('annexe'), 'omedit')).toEqual({ required: 1, filled: 0 });
    expect(countContractPieces(formOf(written(PIECES, 'free')), beds(80), held(), 'etablissement')).toEqual({ required: 0, filled: 0 });
  });

  it.each([
    ['evidence-duplicate', '/evidence/1/id', [PIECES[0], PIECES[0]]],
    ['condition-unknown-answer', '/evidence/0/required/answer', [{ ...PIECES[2], required: { answer: 'rien', answered: true } }]],
    ['unknown-token', '/evidence/0/label', [{ ...PIECES[0], label: 'Bilan {an}' }]],
  ])('are checked like those of a question: %s', (code, pointer, evidence) => {
    const problems = checkTemplate(written(evidence as object[])).map((problem) => [problem.code.replace(/^.*\./, ''), problem.pointer]);
    expect(problems).toContainEqual([code, pointer]);
  });
});
