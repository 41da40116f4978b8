import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { IfMatchMissingError } from './dossiers.errors.js';

interface WithHeaders {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** The version that `If-Match` names, e.g. `"3"`; refuses to go on without one (design rule 7). */
export function versionOf(header: string | undefined): number {
  const [, version] = /^"(\d{1,9})"$/.exec(header ?? '') ?? [];
  if (version === undefined) throw new IfMatchMissingError();
  return Number(version);
}

export const IfMatch = createParamDecorator((_data: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<WithHeaders>().headers['if-match'];
  return versionOf(typeof header === 'string' ? header : undefined);
});
