import { defineEffect } from '../../plugins/effect-plugin.js';

/**
 * Writes to an audience that something happened, e.g. to the agency that a self-evaluation is closed. Nobody is told the news of
 * what they did themselves, unless the mail is one that nobody may refuse (a receipt) or the workflow asks for it.
 */
export const notifyEffect = defineEffect({
  type: 'notify',
  phase: 'after-commit',
  audienceParams: ['to'],
  paramsSchema: {
    type: 'object',
    properties: {
      mail: { type: 'string', pattern: '^M[0-9]{2}$', description: 'Key of the mail template.' },
      to: { type: 'string', minLength: 1, description: 'The audience whose members receive it.' },
      author: {
        type: 'boolean',
        description: 'Whether whoever did it receives it too. Left out: only where nobody may refuse the mail, such as a receipt.',
      },
    },
    required: ['mail', 'to'],
    additionalProperties: false,
  },
});
