import { readFileSync } from 'node:fs';
import { pairedWorkflow } from '../../src/modules/definition-check/index.js';
import { checkPair, loadTemplate } from '../../src/forms/index.js';
import { loadWorkflow } from '../../src/workflows/index.js';

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../schemas/${path}.json`, import.meta.url), 'utf8'));
}

it.each(['caqes-2026', 'convention-pieces', 'cpom', 'documents'])('finds that the workflow and the template « %s » fit each other', (name) => {
  const workflow = pairedWorkflow(loadWorkflow(read(`workflows/${name}`)));
  expect(checkPair(workflow, loadTemplate(read(`templates/${name}`)))).toEqual([]);
});

it('finds a piece of the contract that nobody may deposit', () => {
  const workflow = pairedWorkflow(loadWorkflow(read('workflows/documents')));
  const document = read('templates/documents') as object;
  const evidence = [{ id: 'avis', label: 'Avis', filledBy: 'ars' }];
  const problems = checkPair(workflow, loadTemplate({ ...document, evidence }));
  expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual([['pair.never-deposited', '/evidence/0']]);
});

it('finds that the template of one process does not fit the workflow of another', () => {
  const workflow = pairedWorkflow(loadWorkflow(read('workflows/documents')));
  const codes = checkPair(workflow, loadTemplate(read('templates/cpom'))).map(({ code }) => code);
  expect(codes).toContain('pair.never-answered');
});
