import { type FastifyRequest } from 'fastify';
import { ForbiddenException } from '@nestjs/common';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Unsafe methods come from our own pages: the browser says so by `Sec-Fetch-Site`, an older one by `Origin`. */
export function refuseCrossSite({ method, headers }: Pick<FastifyRequest, 'method' | 'headers'>, origins: readonly string[]): void {
  if (SAFE.has(method)) return;
  const site = headers['sec-fetch-site'];
  const trusted = site === undefined ? isOwn(headers.origin, origins) : site === 'same-origin';
  if (!trusted) {
    throw new ForbiddenException({ code: 'request.cross-site', detail: 'Cette demande ne vient pas d’une page de ce service.' });
  }
}

function isOwn(origin: string | undefined, origins: readonly string[]): boolean {
  return origin !== undefined && origins.includes(origin);
}
