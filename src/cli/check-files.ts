import { type CheckRequest, DefinitionChecker } from '../modules/definition-check/index.js';
import { type ExitCode, type FileReport, type OutputOptions, print, printReports } from './output.js';
import { readText } from './read-text.js';

/** Checks each file by itself and names every fault with its place. */
export function checkFiles(kind: 'workflow' | 'template', files: readonly string[], options: OutputOptions): Promise<ExitCode> {
  return withChecker(async (checker) => {
    const reports: FileReport[] = [];
    for (const file of files) reports.push({ file, problems: (await checker.check({ [kind]: readText(file) }))[kind] });
    return printReports(reports, options);
  });
}

export interface PairOptions extends OutputOptions {
  readonly workflow: string;
  readonly template: string;
}

/** Checks a workflow and a template, then whether one fits the other. */
export function checkBoth({ workflow, template, ...options }: PairOptions): Promise<ExitCode> {
  return withChecker(async (checker) => {
    const found = await checker.check({ workflow: readText(workflow), template: readText(template) });
    const reports = [
      { file: workflow, problems: found.workflow },
      { file: template, problems: found.template },
    ];
    return printReports(reports, options);
  });
}

/** Prints a workflow as a Mermaid diagram, or as the list of sentences that says the same. */
export function describeWorkflow(file: string, describe: NonNullable<CheckRequest['describe']>): Promise<ExitCode> {
  return withChecker(async (checker) => {
    const { workflow: problems, description } = await checker.check({ workflow: readText(file), describe });
    if (description === undefined) return printReports([{ file, problems }], {});
    print(description);
    return 0;
  });
}

async function withChecker(ask: (checker: DefinitionChecker) => Promise<ExitCode>): Promise<ExitCode> {
  const checker = new DefinitionChecker();
  try {
    return await ask(checker);
  } finally {
    await checker.close();
  }
}
