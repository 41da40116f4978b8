import { readdirSync, readFileSync } from 'node:fs';
import { checkTemplate, loadTemplate } from '../../src/forms/index.js';

const FOLDER = new URL('../../schemas/templates/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
}

it.each(FILES)('accepts %s without a fault nor a warning', (name) => {
  expect(checkTemplate(read(name))).toEqual([]);
});

it.each(FILES)('finds in %s the id that its file is named after', (name) => {
  expect(`${loadTemplate(read(name)).id}.json`).toBe(name);
});

it('ships the forty-five questions of the CAQES, in its two parts and for its three evaluators', () => {
  const template = loadTemplate(read('caqes-2026.json'));
  expect(template.questionCount).toBe(45);
  expect(template.parts).toEqual(['identification', 'evaluation']);
  expect(template.fillers).toEqual(['etablissement', 'am']);
  expect([...template.evaluators].sort()).toEqual(['am', 'ars', 'omedit']);
});

it('ships a template without any question, for a region that works by documents alone', () => {
  expect(loadTemplate(read('documents.json')).questionCount).toBe(0);
});
