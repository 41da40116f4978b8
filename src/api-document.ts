import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { AppModule } from './app.module.js';
import { apiConfig } from './platform/http/api-config.js';
import { withProblems } from './platform/http/problem-responses.js';
import { VERSION } from './platform/index.js';
import { DATABASE_CLOCK } from './shared/clock.js';

/** The OpenAPI 3.1 document of the API, read from the controllers without starting anything. */
export async function apiDocument(): Promise<OpenAPIObject> {
  const options = { config: apiConfig(), clock: DATABASE_CLOCK };
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(options), new FastifyAdapter(), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  app.setGlobalPrefix('api');
  const description = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('e-CARS')
    .setDescription('Portail e-CARS\u00a0: contrats, saisie, campagnes. Les erreurs sont des documents RFC 9457 au code stable.')
    .setVersion(VERSION)
    .build();
  const document = SwaggerModule.createDocument(app, description, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  return withProblems(document);
}
