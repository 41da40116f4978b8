import fc from 'fast-check';

/** The three questions of the model's template: `a` is yes or no, `b` a text, `c` a text that is required once `a` is yes. */
export type Question = 'a' | 'b' | 'c';

export type Command =
  | {
      readonly do: 'save';
      readonly who: 'director' | 'contributor';
      readonly question: Question;
      readonly value: string | null;
      readonly stale: boolean;
    }
  | {
      readonly do: 'event';
      readonly who: 'director' | 'contributor' | 'agency';
      readonly event: 'CLORE_SAISIE' | 'ROUVRIR_SAISIE' | 'OUVRIR_AUTO_EVALUATION';
    };

export interface Stored {
  readonly value: string | null;
  readonly version: number;
}

/** What a dossier is, to somebody who has never seen the engines. */
export interface Model {
  readonly phase: 'brouillon' | 'auto-evaluation' | 'consultation';
  readonly answers: Readonly<Record<Question, Stored>>;
}

export const START: Model = {
  phase: 'brouillon',
  answers: { a: { value: null, version: 0 }, b: { value: null, version: 0 }, c: { value: null, version: 0 } },
};

export interface Told {
  readonly model: Model;
  readonly status: number;
  readonly code: string | undefined;
}

/** How many of the required questions are filled. */
export function count({ answers }: Model): { required: number; filled: number } {
  const required: Question[] = answers.a.value === '1' ? ['a', 'b', 'c'] : ['a', 'b'];
  return { required: required.length, filled: required.filter((question) => answers[question].value !== null).length };
}

/** What one command does, alone. `base` is the version that its sender had seen. */
export function tell(model: Model, command: Command, base: number): Told {
  return command.do === 'save' ? tellSave(model, command, base) : tellEvent(model, command);
}

function tellSave(model: Model, { question, value }: Command & { do: 'save' }, base: number): Told {
  const refuse = (status: number, code: string): Told => ({ model, status, code });
  if (model.phase !== 'auto-evaluation') return refuse(409, 'answer.locked');
  if (model.answers[question].version !== base) return refuse(412, 'answer.stale');
  if (question === 'a' && value !== null && !['0', '1'].includes(value)) return refuse(422, 'answer.invalid');
  const answers = { ...model.answers, [question]: { value, version: base + 1 } };
  return { model: { ...model, answers }, status: 200, code: undefined };
}

const MOVES = {
  OUVRIR_AUTO_EVALUATION: { who: 'agency', from: 'brouillon', to: 'auto-evaluation' },
  CLORE_SAISIE: { who: 'director', from: 'auto-evaluation', to: 'consultation' },
  ROUVRIR_SAISIE: { who: 'agency', from: 'consultation', to: 'auto-evaluation' },
} as const;

function tellEvent(model: Model, { who, event }: Command & { do: 'event' }): Told {
  const move = MOVES[event];
  const { required, filled } = count(model);
  const allowed = who === move.who && model.phase === move.from && (event !== 'CLORE_SAISIE' || filled === required);
  if (!allowed) return { model, status: 409, code: 'workflow.refused' };
  return { model: { ...model, phase: move.to }, status: 200, code: undefined };
}

const save = fc.record({
  do: fc.constant('save' as const),
  who: fc.constantFrom('director' as const, 'contributor' as const),
  question: fc.constantFrom<Question>('a', 'b', 'c'),
  value: fc.constantFrom('1', '1', '0', 'autre', null),
  stale: fc.constantFrom(false, false, false, false, true),
});

const event = fc.constantFrom(
  { do: 'event' as const, who: 'director' as const, event: 'CLORE_SAISIE' as const },
  { do: 'event' as const, who: 'director' as const, event: 'CLORE_SAISIE' as const },
  { do: 'event' as const, who: 'contributor' as const, event: 'CLORE_SAISIE' as const },
  { do: 'event' as const, who: 'agency' as const, event: 'ROUVRIR_SAISIE' as const },
  { do: 'event' as const, who: 'agency' as const, event: 'OUVRIR_AUTO_EVALUATION' as const },
);

/** Pairs of commands that two people send at the same moment. */
export const COMMANDS: fc.Arbitrary<[Command, Command][]> = fc.array(
  fc.tuple(
    fc.oneof({ arbitrary: save, weight: 3 }, { arbitrary: event, weight: 2 }),
    fc.oneof({ arbitrary: save, weight: 3 }, { arbitrary: event, weight: 2 }),
  ),
  { minLength: 2, maxLength: 5 },
);

/** A template of three questions, and nothing else. */
export const TEMPLATE = {
  format: 1,
  id: 'modele-essai',
  version: '2025.1.0',
  label: 'Essai {annee}',
  contractType: 'CAQES',
  words: { section: 'Volet', objective: 'Objectif', question: 'Question' },
  tree: [
    {
      kind: 'section',
      id: 'section-essai',
      label: 'Essai',
      part: 'evaluation',
      filledBy: 'etablissement',
      evaluatedBy: ['ars'],
      children: [
        {
          kind: 'question',
          id: 'a',
          label: 'Faut-il en dire plus ?',
          field: 'yes-no',
          schema: {
            type: 'string',
            oneOf: [
              { const: '0', title: 'NON' },
              { const: '1', title: 'OUI' },
            ],
          },
        },
        { kind: 'question', id: 'b', label: 'Bilan', field: 'text', schema: { type: 'string', minLength: 1, maxLength: 100 } },
        {
          kind: 'question',
          id: 'c',
          label: 'Précisions',
          field: 'text',
          required: { answer: 'a', equals: '1' },
          schema: { type: 'string', minLength: 1, maxLength: 100 },
        },
      ],
    },
  ],
};
