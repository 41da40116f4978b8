import fc from 'fast-check';
import {
  type Answer,
  type AnswerGrant,
  type Answers,
  type Condition,
  type Counters,
  type Deposits,
  type Form,
  type FormQuestion,
} from '../model.js';
import { answerAccepted } from './answer-problems.js';
import { fillRate } from './fill-rate.js';
import { statusRules, type StatusRules } from './status-rules.js';
import { CONTEXT, YES_NO } from './testing/specimen.js';

interface World {
  readonly form: Form;
  readonly answers: Answers;
  readonly deposits: Deposits;
  readonly grants: readonly AnswerGrant[];
}

interface Verdict {
  readonly dots: readonly string[];
  readonly counters: Counters;
}

const INSTANCES = ['', 'ej:990000010', 'ej:990000028'];
const RULES = statusRules(answerAccepted);

const grant: fc.Arbitrary<AnswerGrant> = fc.record(
  { part: fc.constantFrom('a', 'b'), filledBy: fc.constantFrom('es', 'am'), instances: fc.subarray(INSTANCES) },
  { requiredKeys: [] },
);

/** `before` questions may be read: conditions only look back, as no loaded template has a circle. */
function condition(before: number): fc.Arbitrary<Condition> {
  if (before === 0) return fc.boolean();
  const test = fc.record({ answer: fc.nat(before - 1).map((index) => `q${index}`), equals: fc.constantFrom('0', '1') });
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<Condition>(true) },
    fc.constant<Condition>(false),
    test,
    test.map((inner) => ({ not: inner })),
  );
}

function question(index: number): fc.Arbitrary<FormQuestion> {
  return fc
    .record({
      ...{
        id: fc.constant(`q${index}`),
        field: fc.constant('yes-no'),
        schema: fc.constant(YES_NO),
        instance: fc.constantFrom(...INSTANCES),
      },
      ...{ part: fc.constantFrom('a', 'b'), filledBy: fc.constantFrom('es', 'am'), notApplicable: fc.boolean() },
      ...{ visible: condition(index), required: condition(index) },
      evidence: fc.array(fc.record({ id: fc.constantFrom('p', 'r'), label: fc.constant('Pièce'), required: condition(index) }), {
        maxLength: 2,
      }),
    })
    .map(
      (written) =>
        ({
          ...written,
          key: written.instance === '' ? written.id : `${written.id}@${written.instance}`,
          path: [],
          mayExceed: false,
        }) as unknown as FormQuestion,
    );
}

const answer: fc.Arbitrary<Answer> = fc.record({
  value: fc.constantFrom('0', '1', '1', '7', '', undefined),
  notApplicable: fc.boolean(),
  confirmed: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
});

const world: fc.Arbitrary<World> = fc.integer({ min: 1, max: 8 }).chain((size) =>
  fc
    .record({
      questions: fc.tuple(...Array.from({ length: size }, (_, index) => question(index))),
      evidenceCounts: fc.boolean(),
      given: fc.array(fc.option(answer, { nil: undefined }), { minLength: size, maxLength: size }),
      deposited: fc.array(fc.subarray(['p', 'r']), { minLength: size, maxLength: size }),
      grants: fc.array(grant, { maxLength: 3 }),
    })
    .map(({ questions, evidenceCounts, given, deposited, grants }) => ({
      form: { year: 2025, nodes: [], questions, context: CONTEXT, evidence: [], evidenceCounts },
      answers: new Map(questions.flatMap(({ key }, index): [string, Answer][] => (given[index] ? [[key, given[index]]] : []))),
      deposits: new Map(questions.map(({ key }, index) => [key, new Set(deposited[index])])),
      grants,
    })),
);

/** The status table of formats.md, written once more, the long way and without the engine. */
function model(drawn: World): Verdict {
  const seen = drawn.form.questions.map((asked) => ({ asked, ...observe(asked, drawn) }));
  const counted = seen.filter(({ visible, mine, required }) => visible && mine && required);
  const counters: Record<string, { required: number; filled: number }> = {};
  for (const { asked, filled } of counted) {
    const counter = (counters[asked.part] ??= { required: 0, filled: 0 });
    counter.required += 1;
    if (filled) counter.filled += 1;
  }
  return { dots: seen.map(dotOf), counters: { audience: counters } };
}

const NO_ANSWER: Answer = { value: undefined, notApplicable: false, confirmed: true };

type Observed = ReturnType<typeof observe>;

function dotOf({ visible, mine, filled, waiting, required }: Observed): string {
  if (!visible) return 'hidden';
  if (!mine) return 'locked';
  if (filled) return 'done';
  if (waiting) return 'confirm';
  return required ? 'todo' : 'optional';
}

function observe(asked: FormQuestion, drawn: World) {
  const { value, notApplicable, confirmed: counts } = drawn.answers.get(asked.key) ?? NO_ANSWER;
  const content = contentOf(value, notApplicable && asked.notApplicable);
  return {
    visible: truth(asked.visible, asked, drawn),
    required: truth(asked.required, asked, drawn),
    mine: drawn.grants.some((one) => reaches(one, asked)),
    filled: content === 'good' && counts && isProven(asked, drawn),
    waiting: content !== 'none' && !counts,
  };
}

function contentOf(value: Answer['value'], aside: boolean): 'none' | 'bad' | 'good' {
  if (aside || value === '0' || value === '1') return 'good';
  return value === undefined || value === '' ? 'none' : 'bad';
}

function isProven(asked: FormQuestion, drawn: World): boolean {
  if (!drawn.form.evidenceCounts || drawn.answers.get(asked.key)?.notApplicable === true) return true;
  return asked.evidence.every(({ id, required }) => !truth(required, asked, drawn) || drawn.deposits.get(asked.key)?.has(id) === true);
}

function reaches({ part, filledBy, instances }: AnswerGrant, asked: FormQuestion): boolean {
  return (
    (part ?? asked.part) === asked.part &&
    (filledBy ?? asked.filledBy) === asked.filledBy &&
    (instances ?? [asked.instance]).includes(asked.instance)
  );
}

function truth(rule: Condition, from: FormQuestion, drawn: World): boolean {
  if (typeof rule === 'boolean') return rule;
  if ('not' in rule) return !truth(rule.not, from, drawn);
  const { answer: id, equals } = rule as { answer: string; equals: string };
  return readable(id, from, drawn) === equals;
}

function readable(id: string, from: FormQuestion, drawn: World): unknown {
  const namesakes = drawn.form.questions.filter((other) => other.id === id);
  const read = namesakes.find(({ instance }) => instance === from.instance) ?? namesakes.find(({ instance }) => instance === '');
  const stored = read && truth(read.visible, read, drawn) ? drawn.answers.get(read.key) : undefined;
  return stored?.notApplicable === false && stored.confirmed ? stored.value : undefined;
}

function verdict(rules: StatusRules, { form, answers, deposits, grants }: World): Verdict {
  return {
    dots: rules.questionStatuses(form, answers, deposits, grants).map(({ dot }) => dot),
    counters: rules.countCompleteness(form, answers, deposits, { audience: grants }),
  };
}

function agrees(judge: (world: World) => Verdict): boolean {
  const property = fc.property(world, (drawn) => {
    expect(judge(drawn)).toEqual(model(drawn));
  });
  return !fc.check(property, { numRuns: 10_000, endOnFailure: true }).failed;
}

describe('dots and percentage against an independent model', () => {
  it('agree on ten thousand random forms, answers, pieces and grants [S4-21] [S4-23] [C16]', () => {
    expect(agrees((drawn) => verdict(RULES, drawn))).toBe(true);
  });

  it.each<[string, (world: World) => Verdict]>([
    [
      'takes refused values for answers',
      (drawn) =>
        verdict(
          statusRules(() => true),
          drawn,
        ),
    ],
    ['counts carried-over values before they are confirmed', (drawn) => verdict(RULES, { ...drawn, answers: confirmed(drawn.answers) })],
    ['forgets the evidence', (drawn) => verdict(RULES, { ...drawn, form: { ...drawn.form, evidenceCounts: false } })],
    [
      'counts what others have to fill',
      (drawn) => verdict(RULES, { ...drawn, grants: drawn.grants.map((one) => ({ ...one, filledBy: undefined })) }),
    ],
    [
      'lets a right on one site answer for all',
      (drawn) => verdict(RULES, { ...drawn, grants: drawn.grants.map((one) => ({ ...one, instances: undefined })) }),
    ],
    [
      'shows what is hidden',
      (drawn) =>
        verdict(RULES, { ...drawn, form: { ...drawn.form, questions: drawn.form.questions.map((one) => ({ ...one, visible: true })) } }),
    ],
  ])('would find out a rule that %s', (_fault, planted) => {
    expect(agrees(planted)).toBe(false);
  });

  it('never read 100 % while something is missing, nor less once nothing is', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.nat(5_000), (filled, missing) => {
        const rate = fillRate({ required: filled + missing, filled });
        expect(rate === 100).toBe(missing === 0 && filled > 0);
        expect(rate === null).toBe(filled + missing === 0);
      }),
    );
  });
});

function confirmed(answers: Answers): Answers {
  return new Map([...answers].map(([key, value]) => [key, { ...value, confirmed: true }]));
}
