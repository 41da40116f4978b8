import { type ValidateFunction } from 'ajv/dist/2020.js';
import { type Reason } from '../../shared/reason.js';
import { type EventDefinition } from '../definition.js';
import { type Occurrence } from '../model.js';
import { compileSchema } from './ajv.js';

/** Judges what a person writes with an event: its payload and its reason (W3). */
export type InputJudge = (input: Pick<Occurrence, 'form' | 'reason'>) => Reason[];

export function inputJudge({ form, reason }: EventDefinition): InputJudge {
  const formProblems = form ? formJudge(compileSchema(form)) : refuseForm;
  return (input) => [...(reason === 'required' && isBlank(input.reason) ? [{ code: 'reason-missing' }] : []), ...formProblems(input.form)];
}

function formJudge(validate: ValidateFunction): (form: Occurrence['form']) => Reason[] {
  return (form) => {
    if (validate(form ?? {})) return [];
    return (validate.errors ?? []).map(({ instancePath, keyword, params }) => ({
      code: 'form-invalid',
      params: { field: instancePath || `/${String(params.missingProperty ?? params.additionalProperty ?? '')}`, rule: keyword },
    }));
  };
}

function refuseForm(form: Occurrence['form']): Reason[] {
  return form && Object.keys(form).length > 0 ? [{ code: 'form-invalid', params: { field: '', rule: 'unexpected' } }] : [];
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
