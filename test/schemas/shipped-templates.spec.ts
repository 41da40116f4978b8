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

interface LabelledNode {
  readonly code?: string;
  readonly label: string;
  readonly children?: readonly LabelledNode[];
}

it.each([
  ['1.1', /^Identification du numéro RPPS et du numéro FINESS de l.établissement$/],
  ['1.1.1.a', /^Taux d.ordonnances de sortie délivrées précisant les numéros FINESS géographique et RPPS$/],
  ['2.1', /^Identification des 3 classes médicamenteuses ou LPP les plus significatives/],
  ['2.1.1', /^Identification d.une première classe médicamenteuse ou LPP/],
  ['2.1.1.a', /^Mise en place d.un groupe de travail et élaboration d.un plan d.actions$/],
  ['2.1.1.b', /^Actions mises en œuvre$/],
  ['2.1.1.c', /^Suivi des actions mises en œuvre \(Echéance, indicateurs\)$/],
  ['3.1', /^Objectifs socles pour le développement et le suivi des activités de pharmacie clinique/],
  ['3.1.1', /^Les situations à risques sont identifiées et un plan d.action est élaboré et validé$/],
])('names %s as the notice does [S4-20]', (code, label) => {
  const { tree } = read('caqes-2026.json') as { tree: readonly LabelledNode[] };
  const all = (nodes: readonly LabelledNode[]): LabelledNode[] => nodes.flatMap((node) => [node, ...all(node.children ?? [])]);
  expect(all(tree).find((node) => node.code === code)?.label).toMatch(label);
});
