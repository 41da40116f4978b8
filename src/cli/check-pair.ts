import { checkPair, checkTemplate, loadTemplate } from '../forms/index.js';
import { isBlocking, type Problem } from '../shared/problem.js';
import { checkWorkflow, loadWorkflow } from '../workflows/index.js';
import { type ExitCode, type FileReport, type OutputOptions, printReports } from './output.js';
import { pairedWorkflow } from './paired-workflow.js';
import { readDocument } from './read-document.js';

interface PairOptions extends OutputOptions {
  readonly workflow: string;
  readonly template: string;
}

/** Checks a workflow and a template, then whether one fits the other. */
export function checkBoth(options: PairOptions): ExitCode {
  const workflow = inspect(options.workflow, checkWorkflow);
  const template = inspect(options.template, checkTemplate);
  const sound = [workflow, template].every(({ problems }) => !problems.some(isBlocking));
  if (!sound) return printReports([workflow, template], options);
  const misfits = checkPair(pairedWorkflow(loadWorkflow(workflow.document)), loadTemplate(template.document));
  return printReports([withoutDocument(workflow), { file: options.template, problems: [...template.problems, ...misfits] }], options);
}

interface Inspected extends FileReport {
  readonly document: unknown;
}

function inspect(file: string, check: (document: unknown) => Problem[]): Inspected {
  const read = readDocument(file);
  if ('problem' in read) return { file, document: undefined, problems: [read.problem] };
  return { file, document: read.document, problems: check(read.document) };
}

function withoutDocument({ file, problems }: Inspected): FileReport {
  return { file, problems };
}
