import { CommanderError } from 'commander';
import { BootError } from '../platform/boot-error.js';
import { complain, type ExitCode } from './output.js';
import { program } from './program.js';
import { UsageError } from './read-text.js';

/** Runs one command of the command line and answers its exit code. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const outcome: { code: ExitCode } = { code: 0 };
  const ecars = program((code) => {
    outcome.code = code;
  });
  for (const command of [ecars, ...ecars.commands.flatMap((noun) => [noun, ...noun.commands])]) command.exitOverride();
  try {
    await ecars.parseAsync([...args], { from: 'user' });
    return outcome.code;
  } catch (error) {
    return refusal(error);
  }
}

function refusal(error: unknown): ExitCode {
  // commander has already said what is wrong, or shown its help
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof UsageError || error instanceof BootError)) throw error;
  complain(error.message);
  return 2;
}
