// Prints « N passed, N failed » from the result that Jest wrote; a run that wrote none counts as failed.
import { existsSync, readFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
const result = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : { numPassedTests: 0, numFailedTests: 1, numRuntimeErrorTestSuites: 0 };
// A suite that does not even load has no test of its own: it counts as one failure.
const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
process.stdout.write(`${result.numPassedTests} passed, ${failed} failed\n`);
