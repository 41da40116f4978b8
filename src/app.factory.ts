import 'reflect-metadata';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import {
  fastifyAdapter,
  type PlatformOptions,
  ProblemFilter,
  refuseCrossSite,
  securityHeaders,
  serveClient,
  validationPipe,
} from './platform/index.js';

export interface AppOptions extends PlatformOptions {
  readonly quiet?: boolean;
}

/** The whole application, not yet listening: the same one in production, in tests and in tools. */
export async function createApp({ quiet, ...options }: AppOptions): Promise<NestFastifyApplication> {
  const { config } = options;
  const filter = new ProblemFilter();
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(options), fastifyAdapter(filter, config.trustedProxies), {
    bodyParser: false,
    forceCloseConnections: true,
    abortOnError: false,
    logger: quiet ? ['error', 'fatal'] : ['log', 'warn', 'error', 'fatal'],
  });
  app.setGlobalPrefix('api');
  app.useGlobalFilters(filter);
  app.useGlobalPipes(validationPipe());
  const fastify = app.getHttpAdapter().getInstance();
  fastify.removeContentTypeParser('text/plain');
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api')) void reply.header('cache-control', 'no-store');
    refuseCrossSite(request, config.origins);
  });
  await app.register(helmet, securityHeaders(config.secure));
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
  await app.register(multipart);
  await serveClient(fastify, config.clientFolder);
  return app;
}
