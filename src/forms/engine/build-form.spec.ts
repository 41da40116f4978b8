import { type Form, type FormNode } from '../model.js';
import { buildForm } from './build-form.js';
import { loadTemplate } from './load-template.js';
import { CONTEXT, number, section, template, YES_NO } from './testing/specimen.js';

function formOf(...tree: readonly object[]): Form {
  return buildForm(loadTemplate(template(...tree)), CONTEXT);
}

/** The tree as a person reads it, two spaces for each level. */
function outline(nodes: readonly FormNode[], depth = 0): string[] {
  return nodes.flatMap(({ label, children }) => [`${'  '.repeat(depth)}${label}`, ...outline(children, depth + 1)]);
}

it('gives each legal entity a node of the tree, over all the sections that repeat per legal entity [S4-19]', () => {
  const form = formOf(
    { ...section(number('lits')), repeat: 'legal-entity', label: 'Volet 1' },
    { ...section(number('postes')), repeat: 'legal-entity', label: 'Volet 2', id: 'volet-2' },
  );
  expect(outline(form.nodes)).toEqual([
    'EJ - 990000010 - CH DE VALOMBRE',
    ...['  Volet 1', '    Nombre lits', '  Volet 2', '    Nombre postes'],
    'EJ - 990000028 - CLINIQUE DES AUBIERS',
    ...['  Volet 1', '    Nombre lits', '  Volet 2', '    Nombre postes'],
  ]);
  expect(form.questions.map(({ key }) => key)).toEqual([
    'lits@ej:990000010',
    'postes@ej:990000010',
    'lits@ej:990000028',
    'postes@ej:990000028',
  ]);
});

it('puts the establishment where its node repeats, below what is asked once [S4-19]', () => {
  const objective = { kind: 'objective', id: 'objectif', label: 'Objectif', repeat: 'legal-entity', children: [number('postes')] };
  const form = formOf(section(number('lits'), objective));
  expect(outline(form.nodes).slice(0, 4)).toEqual(['Volet', '  Nombre lits', '  EJ - 990000010 - CH DE VALOMBRE', '    Objectif']);
  expect(form.questions.map(({ key }) => key)).toEqual(['lits', 'postes@ej:990000010', 'postes@ej:990000028']);
});

it('takes the instance of the deepest repeat: the sites of each legal entity are its own', () => {
  const sites = { kind: 'objective', id: 'objectif', label: 'Par site', repeat: 'site', children: [number('lits')] };
  const form = formOf({ ...section(sites), repeat: 'legal-entity' });
  expect(form.questions.map(({ key, entity }) => [key, entity?.name])).toEqual([
    ['lits@et:990000119', 'SITE NORD'],
    ['lits@et:990000127', 'SITE SUD'],
    ['lits@et:990000218', 'SITE DES AUBIERS'],
  ]);
});

it('repeats over the rows of the contract, each under its own parent, and says their labels [C10]', () => {
  const indicator = {
    kind: 'indicator',
    id: 'indicateur',
    label: 'Indicateur : {item.label}',
    repeat: { items: 'indicator' },
    children: [number('serie')],
  };
  const objective = {
    kind: 'objective',
    id: 'objectif',
    label: '{item.label}',
    repeat: { items: 'objective' },
    children: [number('atteinte'), indicator],
  };
  const form = formOf({ ...section(objective), repeat: { items: 'annex' }, label: '{item.label}' });
  expect(outline(form.nodes)).toEqual([
    'Annexe 1',
    '  Réduire les délais',
    '    Nombre atteinte',
    '    Indicateur : Délai moyen',
    '      Nombre serie',
    '  Former les équipes',
    '    Nombre atteinte',
  ]);
  expect(form.questions.map(({ key }) => key)).toEqual(['atteinte@item:o1', 'serie@item:i1', 'atteinte@item:o2']);
});

it('asks nothing where the contract has nothing to repeat over', () => {
  const template1 = loadTemplate(template({ ...section(number('lits')), repeat: { items: 'action' } }));
  expect(buildForm(template1, CONTEXT)).toMatchObject({ nodes: [], questions: [] });
});

it('replaces the years of labels, help and evidence by the campaign’s [C12]', () => {
  const rest = {
    label: 'Lits en {annee}',
    help: 'Comparez à {annee-1}, prévoyez {annee+1}.',
    evidence: [{ id: 'sae', label: 'SAE {annee}' }],
  };
  const [question] = formOf(section(number('lits', rest))).questions;
  expect(question).toMatchObject({ label: 'Lits en 2025', help: 'Comparez à 2024, prévoyez 2026.', evidence: [{ label: 'SAE 2025' }] });
});

it('lets a question override what its section says, and inherit the rest', () => {
  const [inheriting, overriding] = formOf(section(number('lits'), number('postes', { filledBy: 'am', evaluatedBy: ['am'] }))).questions;
  expect(inheriting).toMatchObject({ part: 'evaluation', filledBy: 'etablissement', evaluatedBy: ['ars'] });
  expect(overriding).toMatchObject({ part: 'evaluation', filledBy: 'am', evaluatedBy: ['am'] });
});

it('gives what holds where the author says nothing', () => {
  const [question] = formOf(section(number('lits'))).questions;
  expect(question).toMatchObject({
    required: true,
    visible: true,
    comment: true,
    carryOver: 'never',
    notApplicable: false,
    mayExceed: false,
  });
});

it('gives each question a schema of its own, whatever definitions it was written with', () => {
  const document = {
    ...template(section({ kind: 'question', id: 'groupe', label: 'Groupe', field: 'yes-no', schema: { $ref: '#/$defs/oui-non' } })),
    $defs: { 'oui-non': YES_NO },
  };
  expect(buildForm(loadTemplate(document), CONTEXT).questions[0]?.schema).toEqual(YES_NO);
});

it('uses the template’s own words for its levels', () => {
  const document = { ...template(section(number('lits'))), words: { question: 'Indicateur / Question' } };
  const [volet] = buildForm(loadTemplate(document), CONTEXT).nodes;
  expect([volet?.word, volet?.children[0]?.word]).toEqual(['Volet', 'Indicateur / Question']);
});

it('says the template’s own label for the year of a campaign', () => {
  const document = { ...template(section(number('lits'))), label: 'CAQES, évaluation de {annee}' };
  expect(loadTemplate(document).labelFor(2025)).toBe('CAQES, évaluation de 2025');
});
