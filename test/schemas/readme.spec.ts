import { readFileSync } from 'node:fs';
import { checkTemplate } from '../../src/forms/index.js';
import { section, template, yesNo, number } from '../../src/forms/engine/testing/specimen.js';

const README = readFileSync(new URL('../../schemas/README.md', import.meta.url), 'utf8');
const BLOCKS = [...README.matchAll(/```json\n(.*?)```/gs)].map(([, text]) => text ?? '');

it('shows in schemas/README.md a question that the check accepts as it is', () => {
  const question = JSON.parse(BLOCKS[0] ?? '') as object;
  expect(checkTemplate(template(section(question)))).toEqual([]);
});

it('shows in schemas/README.md conditions that the check accepts as they are', () => {
  const conditions = (BLOCKS[1] ?? '').trim().split('\n').map((line) => JSON.parse(line) as unknown);
  const questions = conditions.map((visible, index) => number(`q${index}`, { visible }));
  expect(conditions).toHaveLength(3);
  expect(checkTemplate(template(section(yesNo('groupe-travail'), number('lits'), ...questions)))).toEqual([]);
});

it('names in schemas/README.md every type of answer', () => {
  const types = ['yes-no', 'number', 'rate', 'percentage', 'choice', 'multiple-choice', 'text', 'date', 'table', 'file', 'yearly', 'progress', 'finess', 'rpps'];
  expect(types.filter((type) => !README.includes(`\`${type}\``))).toEqual([]);
});
