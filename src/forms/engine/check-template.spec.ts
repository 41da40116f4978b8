import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { checkTemplate } from './check-template.js';
import { InvalidTemplateError } from './invalid-template.error.js';
import { loadTemplate } from './load-template.js';
import { number, section, template } from './testing/specimen.js';

const CAQES: unknown = JSON.parse(readFileSync(new URL('../../../schemas/templates/caqes-2026.json', import.meta.url), 'utf8'));

function codes(document: unknown): string[] {
  return checkTemplate(document).map(({ code }) => code);
}

function nested(depth: number): unknown {
  return Array.from({ length: depth }).reduce<unknown>((inner) => ({ inner }), {});
}

describe('limits on documents that users write', () => {
  it('refuses a document too deep to be read, without exhausting the stack', () => {
    expect(codes(nested(50_000))).toEqual(['template.too-deep']);
  });

  it('refuses a document over 4 MB', () => {
    expect(codes({ ...template(section(number('lits'))), note: 'x'.repeat(4 * 1024 * 1024) })).toEqual(['template.too-large']);
  });

  it('refuses a question whose schema is over 64 KB', () => {
    const schema = { type: 'integer', minimum: 0, maximum: 9, description: 'x'.repeat(64 * 1024) };
    expect(codes(template(section(number('lits', { schema }))))).toEqual(['template.schema-too-large']);
  });

  it('refuses an object of more than 500 properties', () => {
    const properties = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`p${index}`, { type: 'integer' }]));
    const schema = { type: 'array', maxItems: 1, items: { type: 'object', additionalProperties: false, properties } };
    expect(codes(template(section(number('lits', { field: 'table', schema }))))).toEqual(['template.schema-too-wide']);
  });

  it('refuses a template of more than 1,000 questions', () => {
    const groups = Array.from({ length: 3 }, (_, group) => ({
      ...{ kind: 'objective', id: `groupe-${group}`, label: 'Groupe' },
      children: Array.from({ length: 400 }, (_none, index) => number(`q-${group}-${index}`)),
    }));
    expect(codes(template(section(...groups)))).toEqual(['template.too-many-questions']);
  });

  it('refuses references that unfold, over the questions of a template, to more than 20,000 sub-schemas', () => {
    const properties = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`p${index}`, { type: 'integer' }]));
    const ligne = { type: 'array', maxItems: 1, items: { type: 'object', additionalProperties: false, properties } };
    const questions = Array.from({ length: 60 }, (_, index) => number(`q-${index}`, { field: 'table', schema: { $ref: '#/$defs/ligne' } }));
    expect(codes({ ...template(section(...questions)), $defs: { ligne } })).toEqual(['template.too-many-schemas']);
  });

  it.each([null, undefined, 'modèle', 12, [], {}])('refuses %j, and says so', (document) => {
    expect(checkTemplate(document)).not.toEqual([]);
  });

  it.each(['^(a+)+$', '^[A-Z]{2}[0-9]{3}$'])('accepts the pattern %s, linear here whatever it costs elsewhere', (pattern) => {
    expect(codes(template(section(number('lits', { field: 'text', schema: { type: 'string', maxLength: 20, pattern } }))))).toEqual([]);
  });

  it.each(['^(?=a)b', '(a)\\1', '(?i)a', '\\s+', 'a.b', '[', 'a'.repeat(201)])('refuses the pattern %s', (pattern) => {
    const schema = { type: 'string', maxLength: 20, pattern };
    expect(codes(template(section(number('lits', { field: 'text', schema }))))).toEqual(['template.pattern-refused']);
  });

  it.each<Record<string, unknown>>([
    { 'ui:submitButtonOptions': { props: { dangerouslySetInnerHTML: { __html: '<img onerror=alert(1)>' } } } },
    { 'ui:options': { props: {} } },
    { 'ui:field': 'html' },
    { 'ui:FieldTemplate': 'x' },
    { 'ui:classNames': 'x' },
    { 'ui:style': { position: 'fixed' } },
    { 'ui:enableMarkdownInDescription': true },
    { 'ui:widget': 'constructor' },
    { constructor: { 'ui:widget': 'radio' } },
  ])('refuses the presentation %j', (ui) => {
    expect(codes(template(section(number('lits', { ui }))))).toHaveLength(1);
  });
});

describe('loading', () => {
  it('gives the same template for the same content, however its keys are ordered', () => {
    const { tree, ...rest } = template(section(number('lits')));
    expect(loadTemplate({ tree, ...rest })).toBe(loadTemplate({ ...rest, tree }));
  });

  it('gives another for other content', () => {
    expect(loadTemplate(template(section(number('lits')))).hash).not.toBe(loadTemplate(template(section(number('places')))).hash);
  });

  it('refuses a broken template with every problem', () => {
    const broken = () => loadTemplate(template(section(number('lits'), number('lits'))));
    expect(broken).toThrow(InvalidTemplateError);
    expect(broken).toThrow(
      expect.objectContaining({ details: { problems: [expect.objectContaining({ code: 'template.duplicate-id' })] } }),
    );
  });

  it('cannot be changed afterwards, by whoever wrote the document or by whoever reads it', () => {
    const document = template(section(number('lits')));
    const loaded = loadTemplate(document);
    document.id = 'autre';
    expect(loaded.id).toBe('specimen');
    expect(Object.isFrozen(loaded.document.tree[0])).toBe(true);
  });

  it('loads with a warning', () => {
    expect(loadTemplate(template(section(number('lits', { label: 'Lits en 2025' })))).questionCount).toBe(1);
  });
});

it('finds a problem or none in any deformation of a real template, and never falls over', () => {
  const places = pointersOf(CAQES);
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, intruder) => {
      for (const { message, pointer } of checkTemplate(replaced(CAQES, place, intruder))) {
        expect(message).toMatch(/\S/);
        expect(pointer).toMatch(/^(\/.*)?$/s);
      }
    }),
    { numRuns: 60 },
  );
});

function pointersOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, below]) => pointersOf(below, [...path, key]))];
}

function replaced(value: unknown, [step, ...rest]: readonly string[], intruder: unknown): unknown {
  if (step === undefined) return intruder;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[step] = replaced(copy[step], rest, intruder);
  return copy;
}
