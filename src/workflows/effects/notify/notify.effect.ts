import { defineEffect } from '../../plugins/effect-plugin.js';

/** Writes to an audience that something happened, e.g. to the agency that a self-evaluation is closed. */
export const notifyEffect = defineEffect({
  type: 'notify',
  phase: 'after-commit',
  audienceParams: ['to'],
  paramsSchema: {
    type: 'object',
    properties: {
      mail: { type: 'string', pattern: '^M[0-9]{2}$', description: 'Key of the mail template.' },
      to: { type: 'string', minLength: 1, description: 'The audience whose members receive it.' },
    },
    required: ['mail', 'to'],
    additionalProperties: false,
  },
});
