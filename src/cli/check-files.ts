import { type Problem } from '../shared/problem.js';
import { type ExitCode, type OutputOptions, printReports } from './output.js';
import { readDocument } from './read-document.js';

/** Checks each file by itself and names every fault with its place. */
export function checkFiles(files: readonly string[], check: (document: unknown) => Problem[], options: OutputOptions): ExitCode {
  const reports = files.map((file) => {
    const read = readDocument(file);
    return { file, problems: 'problem' in read ? [read.problem] : check(read.document) };
  });
  return printReports(reports, options);
}
