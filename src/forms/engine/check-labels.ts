import { type Problem } from '../../shared/problem.js';
import { fault, warning } from './problems.js';
import { isQuestion, repeatOf, type TemplateDocument, type TemplateEvidence } from './template-document.js';
import { ITEM_TOKEN, isToken, tokensOf } from './tokens.js';
import { type Placed, walkTemplate } from './walk-template.js';

const BARE_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

interface Wording {
  readonly text: string;
  readonly pointer: string;
  readonly hasItem: boolean;
}

/** The four tokens, and no year written as such (T8). */
export function labelProblems(document: TemplateDocument): readonly Problem[] {
  const label: Wording = { text: document.label, pointer: '/label', hasItem: false };
  const pieces = wordingsOfEvidence(document.evidence ?? [], '', false);
  return [label, ...pieces, ...walkTemplate(document).flatMap(wordingsOf)].flatMap((wording) => [
    ...tokenProblems(wording),
    ...yearProblems(wording),
  ]);
}

function wordingsOf({ node, pointer, ancestors }: Placed): readonly Wording[] {
  const hasItem = [node, ...ancestors].some((bearer) => typeof repeatOf(bearer) === 'object');
  const evidence = isQuestion(node) ? (node.evidence ?? []) : [];
  return [
    { text: node.label, pointer: `${pointer}/label`, hasItem },
    ...(node.help === undefined ? [] : [{ text: node.help, pointer: `${pointer}/help`, hasItem }]),
    ...wordingsOfEvidence(evidence, pointer, hasItem),
  ];
}

function wordingsOfEvidence(evidence: readonly TemplateEvidence[], pointer: string, hasItem: boolean): readonly Wording[] {
  return evidence.map(({ label }, index) => ({ text: label, pointer: `${pointer}/evidence/${index}/label`, hasItem }));
}

function tokenProblems({ text, pointer, hasItem }: Wording): readonly Problem[] {
  return tokensOf(text).flatMap((token) => {
    if (!isToken(token))
      return [
        fault('unknown-token', pointer, `« {${token}} » n’est pas un jeton : {annee}, {annee-1}, {annee+1} et {item.label} le sont.`),
      ];
    if (token !== ITEM_TOKEN || hasItem) return [];
    return [fault('item-token-astray', pointer, '« {item.label} » n’a de sens que dans un niveau répété par ligne du contrat.')];
  });
}

function yearProblems({ text, pointer }: Wording): readonly Problem[] {
  const [year] = BARE_YEAR.exec(text) ?? [];
  if (year === undefined) return [];
  return [warning('bare-year', pointer, `L’année « ${year} » est écrite en toutes lettres : {annee} suivrait la campagne.`)];
}
