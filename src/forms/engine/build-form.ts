import { type Form, type FormContext, type FormNode, type FormQuestion } from '../model.js';
import { contractEvidenceOf } from './contract-evidence.js';
import { type Template } from './template.js';
import { TreeBuilder } from './tree-builder.js';

/**
 * The form of one dossier: repeats expanded over the contract's establishments and rows, tokens replaced, inherited
 * attributes in place. Pure: the same template and context give the same form.
 *
 * An establishment is a node of the tree [S4-19]: where neighbours repeat per legal entity (or site), each one gets a
 * node « EJ - FINESS - NAME » that holds their instances. Its id ends in `.entity`, which no template can write.
 */
export function buildForm(template: Template, context: FormContext): Form {
  const nodes = new TreeBuilder(template).build(context);
  return {
    year: context.year,
    nodes,
    questions: nodes.flatMap(questionsBelow),
    context,
    evidence: contractEvidenceOf(template.document, context.year),
    evidenceCounts: template.document.completeness?.evidence === 'counts',
  };
}

/** The questions under a node, in reading order. */
export function questionsBelow(node: FormNode): readonly FormQuestion[] {
  return node.question ? [node.question] : node.children.flatMap(questionsBelow);
}
