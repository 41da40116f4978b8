import { type Json, type JsonSchema } from '../../shared/json.js';
import { answerProblems } from '../engine/answer-problems.js';
import { type FieldPlugin } from '../engine/field-plugin.js';
import { type Answer, type FormQuestion } from '../model.js';
import { type FieldEdition } from '../word/field-edition.js';
import { specimenQuestion } from './specimen.js';
import { writeAndRead } from './write-blocks.js';

export interface FieldExamples {
  readonly schema: JsonSchema;
  readonly question?: Partial<FormQuestion>;
  /** Values that the field takes, with how each reads. */
  readonly accepts: readonly (readonly [Json, string])[];
  /** Values that it refuses, with the keyword that refuses. */
  readonly refuses: readonly (readonly [Json, string])[];
  /** Values that read as no answer. */
  readonly empty: readonly (Json | undefined)[];
  /** Schemas that a template's author may not write, with the code of the problem. */
  readonly badSchemas: readonly (readonly [JsonSchema, string])[];
}

/**
 * What every field owes: an accepted value validates, reads in French and can be written in Word; a refused one is
 * refused by the keyword named; a missing answer is still written, since an edition may be provisional [S1-25].
 */
export function describeFieldPlugin(field: FieldPlugin, edition: FieldEdition, examples: FieldExamples): void {
  const question = specimenQuestion(field.type, examples.schema, examples.question);

  describe(`field ${field.type}`, () => {
    describeValues(field, examples, question);
    describeSchemas(field, examples);
    describeEdition(edition, examples, question);
  });
}

function describeValues(field: FieldPlugin, { accepts, refuses, empty }: FieldExamples, question: FormQuestion): void {
  it.each(accepts)('accepts %j and reads it « %s »', (value, text) => {
    expect(answerProblems(question, value)).toEqual([]);
    expect(field.isEmpty(value)).toBe(false);
    expect(field.text(value, question)).toBe(text);
  });

  it.each(refuses)('refuses %j by %s, in a sentence', (value, keyword) => {
    const problems = answerProblems(question, value);
    expect(problems.map((problem) => problem.keyword)).toContain(keyword);
    expect(problems.every(({ message }) => message.endsWith('.'))).toBe(true);
  });

  it.each(empty.map((value) => [value]))('takes %j for no answer', (value) => {
    expect(field.isEmpty(value)).toBe(true);
  });

  it('starts from no answer', () => {
    expect(field.isEmpty(field.emptyValue(question.schema))).toBe(true);
  });
}

function describeSchemas(field: FieldPlugin, { schema, badSchemas }: FieldExamples): void {
  it('finds nothing wrong in its own example of a schema', () => {
    expect(field.checkSchema(schema, '/schema')).toEqual([]);
  });

  it.each(badSchemas)('tells the author what is wrong in %j', (bad, code) => {
    expect(field.checkSchema(bad, '/schema')).toEqual([
      expect.objectContaining({ code, severity: 'error', pointer: expect.stringMatching(/^\/schema/) }),
    ]);
  });
}

function describeEdition(edition: FieldEdition, { accepts }: FieldExamples, question: FormQuestion): void {
  it.each(accepts)('writes %j in Word', async (value) => {
    const written = await writeAndRead(edition.render(given({ value }), question));
    expect(written.length).toBeGreaterThan(0);
    expect(written).not.toContain('Non renseigné');
  });

  it('still writes a missing answer, and one that does not apply', async () => {
    expect(await writeAndRead(edition.render(undefined, question))).toBe('Non renseigné');
    expect(await writeAndRead(edition.render(given({ notApplicable: true }), question))).toBe('Non concerné');
  });
}

function given(answer: Partial<Answer>): Answer {
  return { notApplicable: false, confirmed: true, ...answer };
}
