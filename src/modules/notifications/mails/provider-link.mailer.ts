import { Injectable } from '@nestjs/common';
import { type LinkMail, LinkMailer } from '../../identity/index.js';
import { Mailer } from './mailer.js';

/** M64: an identity of the provider now opens the account. */
@Injectable()
export class ProviderLinkMailer extends LinkMailer {
  constructor(private readonly mailer: Mailer) {
    super();
  }

  async send({ to, provider, region, dedupKey }: LinkMail): Promise<void> {
    await this.mailer.send({ template: 'M64', to, variables: { provider } }, { dedupKey, region, lastAttempt: false });
  }
}
