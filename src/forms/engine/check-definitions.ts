import { type Problem } from '../../shared/problem.js';
import { pointer } from '../../shared/json-pointer.js';
import { warning } from './problems.js';
import { type TemplateDocument } from './template-document.js';
import { placedQuestions } from './walk-template.js';

/** A definition that no question uses, directly or through another, is probably misspelt somewhere. */
export function definitionProblems(document: TemplateDocument): readonly Problem[] {
  const schemas = JSON.stringify([placedQuestions(document).map(({ node }) => node.schema), document.$defs ?? {}]);
  return Object.keys(document.$defs ?? {})
    .filter((name) => !schemas.includes(`"#/$defs/${name}"`))
    .map((name) => warning('unused-definition', pointer('$defs', name), `Aucune question n’emploie la définition « ${name} ».`));
}
