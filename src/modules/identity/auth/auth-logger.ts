import { Logger } from '@nestjs/common';
import { currentCall } from '../oidc/oidc-call.js';

/**
 * What the library may log: its failures. Refusals (a wrong code, a wrong password) are answers and only warnings to it.
 * What a provider or a stranger sends back is refused too, and the library calls that an error: here it is a warning.
 * No `level` is given: with one, the library also writes every refusal to the console by itself.
 */
export function authLogger(): { log: (level: string, message: string, ...details: unknown[]) => void } {
  const logger = new Logger('Accounts');
  return {
    log: (level, message, ...details) => {
      const failure = details.find((detail) => detail instanceof Error);
      if (level !== 'error') return;
      if (currentCall()) logger.warn(message);
      else logger.error(message, failure?.stack);
    },
  };
}
