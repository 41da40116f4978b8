import { checkPair, type PairedWorkflow } from './check-pair.js';
import { loadTemplate } from './load-template.js';
import { number, section, template } from './testing/specimen.js';

const WORKFLOW: PairedWorkflow = {
  parts: ['evaluation'],
  audiences: ['etablissement', 'ars'],
  grants: [{ audience: 'etablissement', do: ['answer'], part: 'evaluation', filledBy: 'etablissement' }],
};

function codes(workflow: PairedWorkflow, question = number('lits')): string[] {
  return checkPair(workflow, loadTemplate(template(section(question)))).map(({ code }) => code);
}

it('accepts a template whose every question can be answered and evaluated', () => {
  expect(codes(WORKFLOW)).toEqual([]);
});

it.each<[string, Partial<PairedWorkflow>, object]>([
  ['pair.unknown-part', {}, { part: 'identification' }],
  ['pair.unknown-filler', { grants: [{ audience: 'x', do: ['answer'] }] }, { filledBy: 'am' }],
  ['pair.unknown-evaluator', {}, { evaluatedBy: ['ars', 'omedit'] }],
  ['pair.never-answered', { grants: [] }, {}],
  ['pair.never-answered', { grants: [{ audience: 'etablissement', do: ['comment'] }] }, {}],
])('says « %s » of a workflow and a template that do not fit', (code, workflow, question) => {
  expect(codes({ ...WORKFLOW, ...workflow }, number('lits', question))).toContain(code);
});

it('points at the question', () => {
  const [problem] = checkPair({ ...WORKFLOW, grants: [] }, loadTemplate(template(section(number('lits')))));
  expect(problem).toMatchObject({ pointer: '/tree/0/children/0', severity: 'error' });
  expect(problem?.message).toContain('«\u00a0lits\u00a0»');
});
