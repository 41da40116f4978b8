import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type AbstractHttpAdapter, HttpAdapterHost } from '@nestjs/core';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { AppConfig, ProblemFilter } from '../../../platform/index.js';
import { isRecord } from '../../../shared/json.js';
import { AUTH, type Auth } from './auth.js';
import { MalformedBodyError } from '../identity.errors.js';
import { publicAnswer } from './auth-answers.js';

const BASE = '/api/auth';
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
/** Set by us from the connection; and lengths, which no longer hold once the body was read. */
const OWN_HEADERS = new Set(['x-client-ip', 'content-length']);

/** Puts the accounts library under /api/auth, in a scope of its own: its bodies are read raw, Nest's parsers stay elsewhere. */
@Injectable()
export class AuthMount implements OnModuleInit {
  constructor(
    @Inject(AUTH) private readonly auth: Auth,
    private readonly config: AppConfig,
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
    const response = await this.auth.handler(this.toWeb(path, request));
    const { status, type, body } = publicAnswer({ path, status: response.status, body: await bodyOf(response) });
    const wait = response.headers.get('x-retry-after');
    if (wait !== null) void reply.header('retry-after', wait);
    const cookies = status < 400 ? response.headers.getSetCookie().map(untilBrowserCloses) : [];
    if (cookies.length > 0) void reply.header('set-cookie', cookies);
    return reply.status(status).header('cache-control', 'no-store').type(type).send(body);
  }

  /** Fastify has decided which proxy to believe; the address it found is the only one that the library reads. */
  private toWeb(path: string, { headers: given, ip, body, url }: FastifyRequest): Request {
    const headers = new Headers();
    for (const [name, value] of Object.entries(given)) {
      if (value !== undefined && !OWN_HEADERS.has(name)) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    headers.set('x-client-ip', ip);
    headers.set('origin', this.config.publicUrl); // the platform's own check of the origin has passed
    const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
    return new Request(new URL(`${BASE}${path}${query}`, this.config.publicUrl), {
      method: 'POST',
      headers,
      body: typeof body === 'string' ? body : '{}',
    });
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

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The end of a session is counted by the server and moves on with each use: a date in the cookie would stay behind. */
function untilBrowserCloses(cookie: string): string {
  return /; Max-Age=0(;|$)/i.test(cookie) ? cookie : cookie.replace(/; Max-Age=\d+/i, '');
}
