import { type Json } from '../../shared/json.js';
import { type Answer, type AnswerGrant, type Deposits, type QuestionStatus } from '../model.js';
import { buildForm } from './build-form.js';
import { fillRate } from './fill-rate.js';
import { countCompleteness, questionStatuses } from '../index.js';
import { loadTemplate } from './load-template.js';
import { rollUp } from './roll-up.js';
import { CONTEXT, number, section, template, yesNo } from './testing/specimen.js';

const EVERYTHING: readonly AnswerGrant[] = [{}];
const NO_DEPOSIT: Deposits = new Map();

function answer(value?: Json, rest: Partial<Answer> = {}): Answer {
  return { value, notApplicable: false, confirmed: true, ...rest };
}

function formOf(...questions: readonly object[]): ReturnType<typeof buildForm> {
  return buildForm(loadTemplate({ ...template(section(...questions)), completeness: { evidence: 'counts' } }), CONTEXT);
}

function statusOf(question: object, given?: Answer, mine = EVERYTHING, deposits = NO_DEPOSIT): QuestionStatus | undefined {
  return questionStatuses(formOf(question), new Map(given ? [['lits', given]] : []), deposits, mine)[0];
}

describe('the dot of one question for one person', () => {
  it('is red where it must be answered and is not [S4-21] [S1-22]', () => {
    expect(statusOf(number('lits'))).toMatchObject({ dot: 'todo', filled: false, cause: 'value-missing' });
  });

  it('is green once answered [S4-21] [S1-22]', () => {
    expect(statusOf(number('lits'), answer(12))).toMatchObject({ dot: 'done', filled: true });
  });

  it('is grey where this person may not answer, answered or not [S4-21] [S1-22]', () => {
    expect(statusOf(number('lits'), undefined, [])?.dot).toBe('locked');
    expect(statusOf(number('lits'), answer(12), [{ part: 'identification' }])?.dot).toBe('locked');
    expect(statusOf(number('lits', { filledBy: 'am' }), undefined, [{ filledBy: 'etablissement' }])?.dot).toBe('locked');
  });

  it('is red whatever the channel that should have filled it, typed or imported [C9]', () => {
    expect(statusOf(number('lits', { filledBy: 'am' }), undefined, [{ filledBy: 'am' }])?.dot).toBe('todo');
  });

  it('has no colour where nothing compels an answer', () => {
    expect(statusOf(number('lits', { required: false }))).toMatchObject({ dot: 'optional', required: false });
  });

  it('asks for a confirmation of what comes from last year, which does not count yet', () => {
    expect(statusOf(number('lits', { carryOver: 'suggest' }), answer(12, { confirmed: false }))).toMatchObject({
      dot: 'confirm',
      filled: false,
      cause: 'not-confirmed',
    });
  });

  it('is green for « Non concerné », where that is offered', () => {
    expect(statusOf(number('lits', { notApplicable: true }), answer(undefined, { notApplicable: true }))?.dot).toBe('done');
    expect(statusOf(number('lits'), answer(undefined, { notApplicable: true }))?.dot).toBe('todo');
  });

  it('does not take a value that the schema refuses for an answer', () => {
    expect(statusOf(number('lits'), answer(12.5))).toMatchObject({ dot: 'todo', cause: 'value-invalid' });
  });

  it('is none where the question is hidden, and its answer counts no more', () => {
    const form = formOf(yesNo('groupe'), number('lits', { visible: { answer: 'groupe', equals: '1' } }));
    const answers = new Map([
      ['groupe', answer('0')],
      ['lits', answer(12)],
    ]);
    expect(questionStatuses(form, answers, NO_DEPOSIT, EVERYTHING)[1]).toMatchObject({ dot: 'hidden', visible: false, filled: false });
    expect(countCompleteness(form, answers, NO_DEPOSIT, { etablissement: EVERYTHING })).toEqual({
      etablissement: { evaluation: { required: 1, filled: 1 } },
    });
  });
});

describe('expected evidence', () => {
  const evidence = [{ id: 'sae', label: 'SAE', required: { answer: 'lits', atLeast: 10 } }];

  it('keeps a question red until it is deposited, where the template counts evidence', () => {
    expect(statusOf(number('lits', { evidence }), answer(12))).toMatchObject({
      dot: 'todo',
      cause: 'evidence-missing',
      missingEvidence: ['sae'],
    });
    const deposited = new Map([['lits', new Set(['sae'])]]);
    expect(statusOf(number('lits', { evidence }), answer(12), EVERYTHING, deposited)).toMatchObject({ dot: 'done', missingEvidence: [] });
  });

  it('is not waited for where its condition does not hold, nor for « Non concerné »', () => {
    expect(statusOf(number('lits', { evidence }), answer(9))?.dot).toBe('done');
    expect(statusOf(number('lits', { evidence, notApplicable: true }), answer(undefined, { notApplicable: true }))?.dot).toBe('done');
  });
});

describe('the percentage', () => {
  it('goes from 0 % to 5 % with the first of twenty answers [S4-23] [S1-23]', () => {
    const form = formOf(...Array.from({ length: 20 }, (_, index) => number(`lits-${index}`)));
    const rate = (answers: ReadonlyMap<string, Answer>) =>
      fillRate(
        countCompleteness(form, answers, NO_DEPOSIT, { etablissement: EVERYTHING }).etablissement?.evaluation ?? {
          required: 0,
          filled: 0,
        },
      );
    expect(rate(new Map())).toBe(0);
    expect(rate(new Map([['lits-0', answer(1)]]))).toBe(5);
  });

  it('counts only what is required of that audience: grey questions never keep it under 100 % [C16]', () => {
    const form = formOf(number('lits'), number('boites', { filledBy: 'am' }));
    const grants = { etablissement: [{ filledBy: 'etablissement' }], am: [{ filledBy: 'am' }] };
    expect(countCompleteness(form, new Map([['lits', answer(1)]]), NO_DEPOSIT, grants)).toEqual({
      etablissement: { evaluation: { required: 1, filled: 1 } },
      am: { evaluation: { required: 1, filled: 0 } },
    });
  });

  it('counts a question once, however many grants reach it', () => {
    const counters = countCompleteness(formOf(number('lits')), new Map(), NO_DEPOSIT, { etablissement: [{}, { part: 'evaluation' }] });
    expect(counters).toEqual({ etablissement: { evaluation: { required: 1, filled: 0 } } });
  });

  it('never reads 100 % before the last answer, and is null when nothing is required', () => {
    expect(fillRate({ required: 1000, filled: 999 })).toBe(99);
    expect(fillRate({ required: 3, filled: 3 })).toBe(100);
    expect(fillRate({ required: 0, filled: 0 })).toBeNull();
  });
});

it.each([
  [['todo', 'done', 'locked'], 'todo'],
  [['confirm', 'done'], 'todo'],
  [['done', 'locked', 'optional'], 'done'],
  [['locked', 'optional'], 'locked'],
  [['hidden', 'hidden'], 'hidden'],
] as const)('shows on a parent, for %j, the dot « %s »', (dots, expected) => {
  const [node] = formOf(...dots.map((_, index) => number(`lits-${index}`))).nodes;
  const statuses = new Map(dots.map((dot, index) => [`lits-${index}`, { dot } as QuestionStatus]));
  expect(node && rollUp(node, statuses)).toBe(expected);
});
