import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { type InvitationMail, InvitationMailer } from '../../identity/index.js';
import { Mailer } from './mailer.js';

/** M01 with the link that opens the account, which is stored nowhere in clear; M60 to whoever has one already. */
@Injectable()
export class AccountInvitationMailer extends InvitationMailer {
  constructor(private readonly mailer: Mailer) {
    super();
  }

  async send({ to, link, variables, region, dedupKey }: InvitationMail): Promise<void> {
    const request = link
      ? { template: 'M01', to, variables: { ...variables, token: link.token, date: lastMoment(link.expiresAt) } }
      : { template: 'M60', to, variables };
    await this.mailer.send(request, { dedupKey, region, lastAttempt: false });
  }
}

function lastMoment(instant: Date): string {
  return DateTime.fromJSDate(instant, { zone: 'Europe/Paris' }).setLocale('fr').toFormat("cccc d LLLL yyyy 'à' HH'\u00a0h\u00a0'mm");
}
