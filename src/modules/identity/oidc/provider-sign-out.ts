import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { AppConfig } from '../../../platform/index.js';
import { AUTH, type Auth } from '../auth/auth.js';
import { libraryRequest } from '../auth/library-requests.js';
import { OidcDoor } from './oidc-door.js';
import { AFTER_SIGN_OUT } from './oidc-plugin.js';

/** This browser came in by the provider. It names nobody and opens nothing. */
const MARK = 'ecars-fournisseur';

/** Signing out: here, and at the provider for those who came by it, whose next visitor would else enter without a word. */
@Injectable()
export class ProviderSignOut {
  constructor(
    @Inject(AUTH) private readonly auth: Auth,
    private readonly config: AppConfig,
    private readonly door: OidcDoor,
  ) {}

  /** Set on the way in. */
  get mark(): string {
    return `${MARK}=1; Path=/; HttpOnly; SameSite=Lax${this.config.secure ? '; Secure' : ''}`;
  }

  async handle(request: FastifyRequest): Promise<Response> {
    const marked = this.config.oidc !== undefined && request.headers.cookie?.includes(`${MARK}=1`) === true;
    const auth = marked ? await this.door.open().catch(() => this.auth) : this.auth;
    const response = await auth.handler(libraryRequest(request, this.config, { path: '/sign-out', body: this.body }));
    if (marked) response.headers.append('set-cookie', `${this.mark}; Max-Age=0`);
    return response;
  }

  private get body(): string {
    const callbackURL = `${this.config.publicUrl}${AFTER_SIGN_OUT}`;
    return JSON.stringify({ callbackURL, disableRedirect: true, state: randomBytes(24).toString('base64url') });
  }
}
