import { type JsonSchema } from '../../shared/json.js';
import { type FormQuestion } from '../model.js';

/** A question as a form holds it, for the tests: only what matters to the test is written. */
export function specimenQuestion(field: string, schema: JsonSchema, rest: Partial<FormQuestion> = {}): FormQuestion {
  return {
    key: 'specimen',
    id: 'specimen',
    instance: '',
    code: '1.1.1.a',
    label: 'Question témoin',
    field,
    schema,
    ui: {},
    part: 'evaluation',
    filledBy: 'etablissement',
    evaluatedBy: ['ars'],
    notApplicable: true,
    comment: true,
    carryOver: 'never',
    required: true,
    visible: true,
    evidence: [],
    mayExceed: false,
    path: [],
    ...rest,
  };
}
