import { type Json } from '../../shared/json.js';
import { type Answer, type Condition, type Form } from '../model.js';
import { buildForm } from './build-form.js';
import { Conditions } from './conditions.js';
import { loadTemplate } from './load-template.js';
import { CONTEXT, number, section, template, yesNo } from './testing/specimen.js';

function answered(values: Readonly<Record<string, Json>>): ReadonlyMap<string, Answer> {
  return new Map(Object.entries(values).map(([key, value]) => [key, { value, notApplicable: false, confirmed: true }]));
}

function visibleKeys(form: Form, answers: ReadonlyMap<string, Answer>): string[] {
  const conditions = new Conditions(form, answers);
  return form.questions.filter((question) => conditions.isVisible(question)).map(({ key }) => key);
}

function shows(visible: Condition, values: Readonly<Record<string, Json>>): boolean {
  const form = buildForm(loadTemplate(template(section(number('lits'), yesNo('groupe'), number('lue', { visible })))), CONTEXT);
  return visibleKeys(form, answered(values)).includes('lue');
}

const multi = { all: [{ answer: 'groupe', equals: '1' }, { not: { answer: 'lits', atMost: 10 } }] };

it.each<[string, Condition, Record<string, Json>, boolean]>([
  ['equals', { answer: 'groupe', equals: '1' }, { groupe: '1' }, true],
  ['equals', { answer: 'groupe', equals: '1' }, { groupe: '0' }, false],
  ['in', { answer: 'groupe', in: ['0', '1'] }, { groupe: '0' }, true],
  ['atLeast', { answer: 'lits', atLeast: 10 }, { lits: 10 }, true],
  ['atMost', { answer: 'lits', atMost: 10 }, { lits: 11 }, false],
  ['answered', { answer: 'lits', answered: true }, { lits: 0 }, true],
  ['not answered', { answer: 'lits', answered: false }, {}, true],
  ['a comparison with nothing', { answer: 'lits', atMost: 10 }, {}, false],
  ['all, not', multi, { groupe: '1', lits: 11 }, true],
  ['all, not', multi, { groupe: '1', lits: 9 }, false],
  [
    'any',
    {
      any: [
        { answer: 'groupe', equals: '1' },
        { answer: 'lits', atLeast: 1 },
      ],
    },
    { lits: 1 },
    true,
  ],
  ['includes, of a fact', { fact: 'contract.sections', includes: 'produits-de-sante' }, {}, true],
  ['includes, of a fact', { fact: 'contract.sections', includes: 'transports' }, {}, false],
  ['equals, of a fact', { fact: 'contract.type', equals: 'CAQES' }, {}, true],
])('reads « %s »: %j with %j is %s', (_name, condition, values, expected) => {
  expect(shows(condition, values)).toBe(expected);
});

it('reads the answer of the same establishment, and never a neighbour’s', () => {
  const form = buildForm(
    loadTemplate(
      template({ ...section(yesNo('groupe'), number('lits', { visible: { answer: 'groupe', equals: '1' } })), repeat: 'legal-entity' }),
    ),
    CONTEXT,
  );
  expect(visibleKeys(form, answered({ 'groupe@ej:990000028': '1' }))).toContain('lits@ej:990000028');
  expect(visibleKeys(form, answered({ 'groupe@ej:990000028': '1' }))).not.toContain('lits@ej:990000010');
});

it('reads the nearest enclosing answer where the reader repeats deeper', () => {
  const sites = {
    kind: 'objective',
    id: 'par-site',
    label: 'Par site',
    repeat: 'site',
    children: [number('lits', { visible: { answer: 'groupe', equals: '1' } })],
  };
  const form = buildForm(loadTemplate(template({ ...section(yesNo('groupe'), sites), repeat: 'legal-entity' })), CONTEXT);
  expect(visibleKeys(form, answered({ 'groupe@ej:990000028': '1' })).filter((key) => key.startsWith('lits'))).toEqual([
    'lits@et:990000218',
  ]);
});

it('reads the establishment’s own identity', () => {
  const visible = { fact: 'entity.legalStatus', equals: 'public' };
  const form = buildForm(loadTemplate(template({ ...section(number('lits', { visible })), repeat: 'legal-entity' })), CONTEXT);
  expect(visibleKeys(form, new Map())).toEqual(['lits@ej:990000010']);
});

it('reads a hidden answer as unanswered, however far', () => {
  const chain = [
    yesNo('groupe'),
    yesNo('plan', { visible: { answer: 'groupe', equals: '1' } }),
    number('lits', { visible: { answer: 'plan', equals: '1' } }),
  ];
  const form = buildForm(loadTemplate(template(section(...chain))), CONTEXT);
  expect(visibleKeys(form, answered({ groupe: '1', plan: '1' }))).toEqual(['groupe', 'plan', 'lits']);
  expect(visibleKeys(form, answered({ groupe: '0', plan: '1' }))).toEqual(['groupe']);
});

it('hides with a section all that it holds', () => {
  const hidden = { ...section(number('lits')), id: 'cache', visible: { answer: 'groupe', equals: '1' } };
  const form = buildForm(loadTemplate(template(section(yesNo('groupe')), hidden)), CONTEXT);
  expect(visibleKeys(form, answered({ groupe: '0' }))).toEqual(['groupe']);
  expect(visibleKeys(form, answered({ groupe: '1' }))).toEqual(['groupe', 'lits']);
});

it('does not read « Non concerné » nor an unconfirmed value as an answer', () => {
  const form = buildForm(
    loadTemplate(template(section(number('lits'), number('lue', { visible: { answer: 'lits', answered: true } })))),
    CONTEXT,
  );
  expect(visibleKeys(form, new Map([['lits', { value: 3, notApplicable: true, confirmed: true }]]))).toEqual(['lits']);
  expect(visibleKeys(form, new Map([['lits', { value: 3, notApplicable: false, confirmed: false }]]))).toEqual(['lits']);
});
