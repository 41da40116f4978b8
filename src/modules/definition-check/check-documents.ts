import { checkPair, checkTemplate, loadTemplate } from '../../forms/index.js';
import { isBlocking, type Problem } from '../../shared/problem.js';
import { checkWorkflow, loadWorkflow, toMermaid, toTextList } from '../../workflows/index.js';
import { pairedWorkflow } from './paired-workflow.js';

/** Documents as their authors wrote them: the text of a file, or of a request. */
export interface CheckRequest {
  readonly workflow?: string;
  readonly template?: string;
  /** What to say of a sound workflow: a Mermaid diagram, or the list of sentences that says the same. */
  readonly describe?: keyof typeof DESCRIPTIONS;
}

export interface CheckReport {
  readonly workflow: readonly Problem[];
  readonly template: readonly Problem[];
  readonly description?: string;
}

const DESCRIPTIONS = { graph: toMermaid, text: toTextList };

/** What is wrong with each document, then whether one fits the other (W14). Slow for a hostile one: only in a thread. */
export function checkDocuments({ workflow, template, describe }: CheckRequest): CheckReport {
  const [circuit, form] = [inspected(workflow, checkWorkflow), inspected(template, checkTemplate)];
  const misfits =
    isSound(circuit) && isSound(form) ? checkPair(pairedWorkflow(loadWorkflow(circuit.document)), loadTemplate(form.document)) : [];
  return {
    workflow: circuit.problems,
    template: [...form.problems, ...misfits],
    ...(describe && isSound(circuit) && { description: DESCRIPTIONS[describe](loadWorkflow(circuit.document).definition) }),
  };
}

interface Inspected {
  readonly document: unknown;
  readonly problems: readonly Problem[];
}

function inspected(text: string | undefined, check: (document: unknown) => Problem[]): Inspected {
  if (text === undefined) return { document: undefined, problems: [] };
  try {
    const document: unknown = JSON.parse(text);
    return { document, problems: check(document) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const message = `Ce fichier n’est pas du JSON (${error.message}).`;
    return { document: undefined, problems: [{ code: 'document.json', pointer: '', message, severity: 'error' }] };
  }
}

function isSound({ document, problems }: Inspected): boolean {
  return document !== undefined && !problems.some(isBlocking);
}
