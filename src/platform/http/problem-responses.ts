import { type OpenAPIObject } from '@nestjs/swagger';

const TEXT = { type: 'string' };

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail'],
  properties: { type: TEXT, title: TEXT, status: { type: 'integer' }, code: TEXT, detail: TEXT, requestId: TEXT },
};

const ANSWER = {
  description: 'Un document de problème (RFC 9457), au code stable.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDocument' } } },
};

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** Every operation may fail, and fails the same way. */
export function withProblems(document: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = path[method];
      if (operation) operation.responses = { ...operation.responses, default: ANSWER };
    }
  }
  const schemas = { ...document.components?.schemas, ProblemDocument: PROBLEM };
  return { ...document, components: { ...document.components, schemas } };
}
