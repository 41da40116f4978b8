/** The form of an upload, for the API's description. */
export const UPLOAD_BODY = {
  type: 'object',
  required: ['key', 'file'],
  properties: {
    key: { type: 'string', description: 'Key of the question.' },
    evidence: { type: 'string', description: 'Id of the expected piece; absent for a free document.' },
    file: { type: 'string', format: 'binary' },
  },
};
