import { Inject, Injectable } from '@nestjs/common';
import { AppConfig, type OidcSettings } from '../../../platform/index.js';
import { type Auth } from '../auth/auth.js';
import { discover, PROVIDER_PATIENCE } from './discovery.js';
import { OidcLinks } from './oidc-links.service.js';
import { oidcPlugin, type ProviderPlugin } from './oidc-plugin.js';
import { ProviderUnavailableError } from './oidc.errors.js';
import { ProviderCalls } from './provider-calls.js';

/** Makes an accounts library, with the provider's plugin or without one. */
export type AuthWith = (plugin: ProviderPlugin | undefined) => Auth;
export const AUTH_WITH = Symbol('AUTH_WITH');

/**
 * The accounts library with the identity provider in it, beside the one of local sign-in: the provider is asked for its description at
 * the first use, and again until it answers. While it is down, or silent, nothing else waits for it.
 */
@Injectable()
export class OidcDoor {
  private opening: Promise<Auth> | undefined;

  constructor(
    private readonly config: AppConfig,
    private readonly links: OidcLinks,
    @Inject(AUTH_WITH) private readonly authWith: AuthWith,
  ) {}

  /** @throws ProviderUnavailableError */
  async open(): Promise<Auth> {
    const { oidc } = this.config;
    if (!oidc) throw new ProviderUnavailableError('Ce fournisseur');
    this.opening ??= this.build(oidc);
    try {
      return await this.opening;
    } catch (error) {
      this.opening = undefined;
      throw error;
    }
  }

  private async build(settings: OidcSettings): Promise<Auth> {
    const calls = new ProviderCalls(settings, await discover(settings));
    const auth = this.authWith(oidcPlugin({ settings, calls, links: this.links }));
    // The library reads the description once more, and would wait for ever.
    if (!(await within(PROVIDER_PATIENCE, auth.knowsProvider()))) throw new ProviderUnavailableError(settings.label);
    return auth;
  }
}

async function within(milliseconds: number, work: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, milliseconds);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}
