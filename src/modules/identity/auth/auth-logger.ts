import { Logger } from '@nestjs/common';

/**
 * What the library may log: its failures. Refusals (a wrong code, a wrong password) are answers and only warnings to it.
 * No `level` is given: with one, the library also writes every refusal to the console by itself.
 */
export function authLogger(): { log: (level: string, message: string, ...details: unknown[]) => void } {
  const logger = new Logger('Accounts');
  return {
    log: (level, message, ...details) => {
      const failure = details.find((detail) => detail instanceof Error);
      if (level === 'error') logger.error(message, failure?.stack);
    },
  };
}
