import { isBlocking, type Problem } from '../shared/problem.js';

/** 0: sound. 1: faults were found. 2: the command itself is wrong, or a file cannot be read. */
export type ExitCode = 0 | 1 | 2;

export interface FileReport {
  readonly file: string;
  readonly problems: readonly Problem[];
}

export interface OutputOptions {
  readonly json?: boolean;
}

/** Prints what was found, for a person or for a script; the exit code counts errors, not warnings. */
export function printReports(reports: readonly FileReport[], { json }: OutputOptions): ExitCode {
  const sound = reports.every(({ problems }) => !problems.some(isBlocking));
  if (json) print(JSON.stringify({ ok: sound, files: reports }, null, 2));
  else reports.forEach(printReport);
  return sound ? 0 : 1;
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

function printReport({ file, problems }: FileReport): void {
  const errors = problems.filter(isBlocking).length;
  print(errors === 0 ? `${file}\u00a0: correct` : `${file}\u00a0: ${errors} ${errors > 1 ? 'erreurs' : 'erreur'}`);
  for (const { pointer, message, code, severity } of problems) {
    const warning = severity === 'warning' ? 'avertissement, ' : '';
    print(`  ${pointer || '/'} : ${message} [${warning}${code}]`);
  }
}
