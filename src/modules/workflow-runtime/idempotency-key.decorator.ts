import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { IdempotencyKeyMissingError } from './runtime.errors.js';

interface WithHeaders {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** The request's `Idempotency-Key`; refuses to go on without one. */
export const IdempotencyKey = createParamDecorator((_data: unknown, context: ExecutionContext): string => {
  const key = context.switchToHttp().getRequest<WithHeaders>().headers['idempotency-key'];
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key)) throw new IdempotencyKeyMissingError();
  return key;
});
