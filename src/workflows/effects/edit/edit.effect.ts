import { defineEffect } from '../../plugins/effect-plugin.js';

/** Builds a document from the dossier as it stands and keeps it with it, e.g. the provisional report. */
export const editEffect = defineEffect({
  type: 'edit',
  phase: 'after-commit',
  paramsSchema: {
    type: 'object',
    properties: { document: { type: 'string', pattern: '^[a-z][a-z0-9-]*$', maxLength: 60, description: 'Key of the edition.' } },
    required: ['document'],
    additionalProperties: false,
  },
});
