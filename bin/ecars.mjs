#!/usr/bin/env node
// The command `ecars`: builds when needed, then hands over to the built command line.
import { build } from '../scripts/build.mjs';

const [verb] = process.argv.slice(2);

if (verb === 'start') {
  await import('../scripts/start.mjs');
} else {
  try {
    build((line) => process.stderr.write(`${line}\n`), ['serveur']);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
  const { run } = await import('../dist/cli/run.js');
  process.exitCode = await run(process.argv.slice(2));
}
