import { isBlocking } from '../shared/problem.js';
import { checkWorkflow, loadWorkflow, toMermaid, toTextList } from '../workflows/index.js';
import { type ExitCode, print, printReports } from './output.js';
import { readDocument } from './read-document.js';

const FORMS = { graph: toMermaid, text: toTextList };

/** Prints a workflow as a Mermaid diagram, or as the list of sentences that says the same. */
export function describeWorkflow(file: string, form: keyof typeof FORMS): ExitCode {
  const read = readDocument(file);
  const problems = 'problem' in read ? [read.problem] : checkWorkflow(read.document);
  if ('problem' in read || problems.some(isBlocking)) return printReports([{ file, problems }], {});
  print(FORMS[form](loadWorkflow(read.document).definition));
  return 0;
}
