import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { NotFoundException } from '@nestjs/common';
import { type FastifyInstance, type FastifyRequest } from 'fastify';

const ONE_YEAR = 31_536_000;

/** Serves the built client, when there is one: tests of the API alone do without. */
export async function serveClient(fastify: FastifyInstance, folder: string | undefined): Promise<void> {
  if (folder === undefined || !existsSync(join(folder, 'index.html'))) return;
  await fastify.register(fastifyStatic, {
    root: folder,
    prefix: '/',
    wildcard: false,
    index: false,
    setHeaders: (reply, path) => {
      // Names under assets/ hold a hash of the content; everything else is asked for again.
      const lifetime = path.includes('/assets/') ? `public, max-age=${ONE_YEAR}, immutable` : 'no-cache';
      reply.header('cache-control', lifetime);
    },
  });
  servePage(fastify, folder);
}

/** The single page answers every address of a screen, so that a link in a mail opens it. */
function servePage(fastify: FastifyInstance, folder: string): void {
  const page = readFileSync(join(folder, 'index.html'));
  fastify.get('/*', (request, reply) => {
    if (!isScreen(request)) throw new NotFoundException();
    void reply.status(200).header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page);
  });
}

/** Not of the API, not a file, and asked for by something that reads pages. */
function isScreen({ url, headers }: FastifyRequest): boolean {
  const path = url.split('?', 1)[0] ?? '';
  const isPage = !/^\/api(\/|$)/.test(path) && !/\.[a-z0-9]{1,8}$/i.test(path);
  return isPage && /text\/html|\*\/\*/.test(headers.accept ?? '*/*');
}
