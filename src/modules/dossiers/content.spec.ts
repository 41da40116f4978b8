import { answersOf, type DepositRow, depositsOf } from './content.js';

const deposit = (more: Partial<DepositRow>): DepositRow => ({
  id: 'd',
  level: 'question',
  question_id: 'q',
  instance: '',
  evidence: null,
  name: 'a.pdf',
  extension: 'pdf',
  size: '1',
  year: 2025,
  created_at: new Date(0),
  author_name: 'X',
  verdict: 'safe',
  has_macros: false,
  replaces: null,
  withdrawn_at: null,
  withdrawn_by_name: null,
  withdrawal_reason: null,
  ...more,
});

describe('the content of a dossier', () => {
  it('gathers deposits by question and instance, free ones as such', () => {
    const deposits = [deposit({ evidence: 'grille' }), deposit({}), deposit({ instance: 'ej:990000010', evidence: 'plan' })];
    expect(depositsOf({ answers: [], deposits })).toEqual(
      new Map([
        ['q', new Set(['grille', ''])],
        ['q@ej:990000010', new Set(['plan'])],
      ]),
    );
  });

  it('does not count what an antivirus refused', () => {
    const deposits = [deposit({ verdict: 'infected' }), deposit({ verdict: 'error' })];
    expect(depositsOf({ answers: [], deposits }).size).toBe(0);
  });

  it('counts what stands by no question for the contract itself', () => {
    const deposits = [deposit({ question_id: null, evidence: 'rapport' })];
    expect(depositsOf({ answers: [], deposits })).toEqual(new Map([['', new Set(['rapport'])]]));
  });

  it('reads an emptied answer as no value', () => {
    const row = { question_id: 'q', instance: '', value: null, not_applicable: false, comment: null, confirmed: true, version: 2 };
    const answers = [{ ...row, filled_by_name: 'X', filled_at: new Date(0) }];
    expect(answersOf({ answers, deposits: [] }).get('q')).toEqual({
      value: undefined,
      notApplicable: false,
      comment: undefined,
      confirmed: true,
    });
  });
});
