import { type Problem } from '../../shared/problem.js';
import { fault } from './problems.js';
import { type Repeat, repeatOf, type TemplateDocument } from './template-document.js';
import { inherited, type Placed, placedQuestions, walkTemplate } from './walk-template.js';

const ATTRIBUTES = [
  [
    'part',
    'missing-part',
    'On ne sait pas dans quelle partie elle se saisit : ajoutez « part » à la question ou à un niveau qui la contient.',
  ],
  ['filledBy', 'missing-filled-by', 'On ne sait pas qui la renseigne : ajoutez « filledBy » à la question ou à un niveau qui la contient.'],
  [
    'evaluatedBy',
    'missing-evaluated-by',
    'On ne sait pas qui l’évalue : ajoutez « evaluatedBy » à la question ou à un niveau qui la contient.',
  ],
] as const;

/** Ids are unique (T1), every question inherits what it needs (T2), repeats nest in an order that names an answer (T3). */
export function nodeProblems(document: TemplateDocument): readonly Problem[] {
  const placed = walkTemplate(document);
  return [...duplicateIds(placed), ...placed.flatMap(repeatProblems), ...placedQuestions(document).flatMap(inheritanceProblems)];
}

function duplicateIds(placed: readonly Placed[]): readonly Problem[] {
  const seen = new Set<string>();
  return placed.flatMap(({ node, pointer }) => {
    const repeated = seen.has(node.id);
    seen.add(node.id);
    return repeated ? [fault('duplicate-id', `${pointer}/id`, `L’identifiant « ${node.id} » est déjà employé plus haut.`)] : [];
  });
}

function inheritanceProblems(question: Placed): readonly Problem[] {
  return ATTRIBUTES.filter(([attribute]) => inherited(question, attribute) === undefined).map(([, code, message]) =>
    fault(code, question.pointer, message),
  );
}

function repeatProblems({ node, pointer, ancestors }: Placed): readonly Problem[] {
  const repeat = repeatOf(node);
  const enclosing = ancestors.map(repeatOf).filter((outer) => outer !== undefined);
  if (repeat === undefined || enclosing.every((outer) => mayHold(outer, repeat))) return [];
  const message =
    'Cette répétition ne peut pas être placée dans celle qui la contient : seuls un site dans une entité juridique, et une ligne du contrat dans une ligne d’une autre sorte, nomment une réponse sans équivoque.';
  return [fault('repeat-nested', `${pointer}/repeat`, message)];
}

/** The instance of an answer is that of its deepest repeat, which therefore has to tell the outer ones apart (T3). */
function mayHold(outer: Repeat, inner: Repeat): boolean {
  if (typeof outer === 'object' && typeof inner === 'object') return outer.items !== inner.items;
  return outer === 'legal-entity' && inner === 'site';
}
