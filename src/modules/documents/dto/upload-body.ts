/** The form of an upload, for the API's description. */
export const UPLOAD_BODY = {
  type: 'object',
  required: ['file'],
  properties: {
    id: { type: 'string', format: 'uuid', description: 'Of the document, chosen by its sender: sent twice, it is written once.' },
    level: {
      type: 'string',
      enum: ['question', 'contract', 'establishment', 'reference'],
      default: 'question',
      description: 'What the document belongs to.',
    },
    key: { type: 'string', description: 'Key of the question, at the level of a question only.' },
    evidence: { type: 'string', description: 'Id of the expected piece; absent for a free document.' },
    organisation: { type: 'string', format: 'uuid', description: 'Establishment of the contract, at the level of an establishment.' },
    replaces: { type: 'string', format: 'uuid', description: 'Document of the same place that this one takes the place of.' },
    reason: { type: 'string', maxLength: 500, description: 'Why it is replaced; needed with `replaces`.' },
    file: { type: 'string', format: 'binary' },
  },
};
