import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type AbstractHttpAdapter, HttpAdapterHost } from '@nestjs/core';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { AppConfig, ProblemFilter } from '../../../platform/index.js';
import { isRecord } from '../../../shared/json.js';
import { AUTH, type Auth } from './auth.js';
import { MalformedBodyError } from '../identity.errors.js';
import { ProviderSignOut } from '../oidc/provider-sign-out.js';
import { publicAnswer } from './auth-answers.js';
import { BASE, bodyOf, cookiesOf, libraryRequest } from './library-requests.js';
import { entering } from './verified-password.js';

/** What the product offers of the library; everything else is not found, whatever a new version brings. */
const OPEN = [
  '/sign-in/email',
  '/sign-out',
  '/email-otp/check-verification-otp',
  '/email-otp/reset-password',
  '/change-password',
  '/two-factor/enable',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/two-factor/generate-backup-codes',
  '/two-factor/disable',
];
const BODY_LIMIT = 8192;
/** Puts the accounts library under /api/auth, in a scope of its own: its bodies are read raw, Nest's parsers stay elsewhere. */
@Injectable()
export class AuthMount implements OnModuleInit {
  constructor(
    @Inject(AUTH) private readonly auth: Auth,
    private readonly config: AppConfig,
    private readonly signOut: ProviderSignOut,
    private readonly adapterHost: HttpAdapterHost,
  ) {}

  async onModuleInit(): Promise<void> {
    const { httpAdapter } = this.adapterHost as { httpAdapter: AbstractHttpAdapter | undefined };
    if (!httpAdapter) return; // a command, not a server
    const problems = new ProblemFilter();
    await httpAdapter.getInstance<FastifyInstance>().register((scope, _options, done) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: BODY_LIMIT }, readObject);
      scope.setErrorHandler((error, request, reply) => {
        problems.answer(error, request, reply);
      });
      for (const path of OPEN) {
        scope.post(`${BASE}${path}`, (request, reply) => this.answer(path, request, reply));
      }
      done();
    });
  }

  private async answer(path: string, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const response = await this.handle(path, request);
    const { status, type, body } = publicAnswer({ path, status: response.status, body: await bodyOf(response) });
    const wait = response.headers.get('x-retry-after');
    if (wait !== null) void reply.header('retry-after', wait);
    const cookies = status < 400 ? cookiesOf(response) : [];
    if (cookies.length > 0) void reply.header('set-cookie', cookies);
    return reply.status(status).header('cache-control', 'no-store').type(type).send(body);
  }

  private async handle(path: string, request: FastifyRequest): Promise<Response> {
    if (path === '/sign-out') return this.signOut.handle(request);
    const asked = libraryRequest(request, this.config, { path, body: typeof request.body === 'string' ? request.body : '{}' });
    return path === '/sign-in/email' ? entering(() => this.auth.handler(asked)) : this.auth.handler(asked);
  }
}

/** The library fails on text that is not JSON: it only receives objects, and as text, for it reads them itself. */
function readObject(_request: FastifyRequest, text: string, parsed: (error: Error | null, body?: string) => void): void {
  try {
    if (isRecord(JSON.parse(text))) parsed(null, text);
    else parsed(new MalformedBodyError());
  } catch {
    parsed(new MalformedBodyError());
  }
}
