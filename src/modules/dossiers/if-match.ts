import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { IfMatchMissingError } from './dossiers.errors.js';

interface WithHeaders {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** The version that `If-Match` names, e.g. `"3"`; refuses to go on without one. */
export const IfMatch = createParamDecorator((_data: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<WithHeaders>().headers['if-match'];
  const [, version] = /^"(\d{1,9})"$/.exec(typeof header === 'string' ? header : '') ?? [];
  if (version === undefined) throw new IfMatchMissingError();
  return Number(version);
});
