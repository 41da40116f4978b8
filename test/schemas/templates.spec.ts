import { readdirSync, readFileSync } from 'node:fs';
import { checkTemplate } from '../../src/forms/index.js';
import { templateCodes } from './template-codes.js';

interface Fixture {
  readonly expect: { readonly code: string; readonly pointer: string };
  readonly document: unknown;
}

const FOLDER = new URL('./templates/', import.meta.url);
const NAMES = readdirSync(FOLDER).map((file) => file.replace('.json', ''));

/** Too long for a fixture that a person reads: `check-template.spec.ts` writes them. */
const BY_SIZE = ['too-deep', 'too-large', 'schema-too-large', 'schema-too-wide', 'too-many-questions', 'too-many-schemas'];

/** Where each broken document breaks the rule that its file is named after. */
const FAULTS = parse('./template-faults.json') as Readonly<Record<string, { readonly pointer: string }>>;

function parse(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}

function read(name: string): Fixture {
  const fault = FAULTS[name];
  if (!fault) throw new Error(`template-faults.json says nothing of ${name}`);
  return { expect: { code: `template.${name}`, ...fault }, document: parse(`./templates/${name}.json`) };
}

it.each(NAMES)('names %s, and its place, in the template that breaks it', (name) => {
  const { expect: expected, document } = read(name);
  expect(checkTemplate(document)[0]).toMatchObject(expected);
});

it.each(NAMES)('tells the author of %s in a French sentence', (name) => {
  expect(checkTemplate(read(name).document)[0]?.message).toMatch(/^[«A-ZÀ-Ý].*\.$/su);
});

it('finds nothing else wrong in a template that breaks one rule', () => {
  const noisy = NAMES.filter((name) => new Set(checkTemplate(read(name).document).map(({ code }) => code)).size > 1);
  expect(noisy).toEqual([]);
});

it('has one broken template for each code that the check may say', () => {
  expect([...NAMES, ...BY_SIZE].sort()).toEqual(templateCodes());
});
