import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type AbstractHttpAdapter, HttpAdapterHost } from '@nestjs/core';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { AppConfig, ProblemFilter } from '../../../platform/index.js';
import { isRecord } from '../../../shared/json.js';
import { publicAnswer } from '../auth/auth-answers.js';
import { BASE, bodyOf, cookiesOf, libraryRequest } from '../auth/library-requests.js';
import { answerCall, type OidcCall } from './oidc-call.js';
import { OidcDoor } from './oidc-door.js';
import { ProviderUnavailableError } from './oidc.errors.js';
import { PROVIDER_ID } from './provider-id.js';
import { ProviderSignOut } from './provider-sign-out.js';
import { landing, safeReturn } from './return-address.js';

/** The way to the identity provider and back, where one is configured. */
@Injectable()
export class OidcMount implements OnModuleInit {
  constructor(
    private readonly config: AppConfig,
    private readonly adapterHost: HttpAdapterHost,
    private readonly door: OidcDoor,
    private readonly signOut: ProviderSignOut,
  ) {}

  async onModuleInit(): Promise<void> {
    const { httpAdapter } = this.adapterHost as { httpAdapter: AbstractHttpAdapter | undefined };
    if (!httpAdapter || !this.config.oidc) return;
    const problems = new ProblemFilter();
    await httpAdapter.getInstance<FastifyInstance>().register((scope, _options, done) => {
      scope.setErrorHandler((error, request, reply) => {
        problems.answer(error, request, reply);
      });
      scope.post(`${BASE}/sign-in/${PROVIDER_ID}`, { bodyLimit: 2048 }, (request, reply) => this.leave(request, reply));
      scope.get(`${BASE}/callback/${PROVIDER_ID}`, (request, reply) => this.arrive(request, reply));
      done();
    });
  }

  /** Answers the provider's address, where the page then goes. @throws ProviderUnavailableError */
  private async leave(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const auth = await this.door.open();
    const callbackURL = safeReturn(isRecord(request.body) ? request.body.back : undefined);
    const wanted = { provider: PROVIDER_ID, callbackURL, errorCallbackURL: '/connexion', disableRedirect: true };
    const response = await auth.handler(libraryRequest(request, this.config, { path: '/sign-in/social', body: JSON.stringify(wanted) }));
    const answer = await bodyOf(response);
    if (response.status === 429) return this.throttled(reply, answer);
    if (!isRecord(answer) || typeof answer.url !== 'string') throw new ProviderUnavailableError(this.config.oidc?.label ?? '');
    return reply.header('set-cookie', cookiesOf(response)).send({ url: answer.url });
  }

  /** Whatever comes back, a person lands on a page that says what happened. */
  private async arrive(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const call: OidcCall = { provedTwice: false, secondStep: false };
    const response = await answerCall(call, () => this.answer(request, call));
    const { address, entered } = landing(call, response);
    const cookies = response && entered ? [...cookiesOf(response), this.signOut.mark] : [];
    if (cookies.length > 0) void reply.header('set-cookie', cookies);
    return reply.header('cache-control', 'no-store').redirect(address, 302);
  }

  private async answer(request: FastifyRequest, call: OidcCall): Promise<Response | undefined> {
    try {
      const auth = await this.door.open();
      return await auth.handler(libraryRequest(request, this.config, { path: `/callback/${PROVIDER_ID}` }));
    } catch (error) {
      call.refusal = error instanceof ProviderUnavailableError ? 'unavailable' : 'refused';
      return undefined;
    }
  }

  private throttled(reply: FastifyReply, answer: unknown): unknown {
    const { status, type, body } = publicAnswer({ path: '/sign-in/social', status: 429, body: answer });
    return reply.status(status).type(type).send(body);
  }
}
