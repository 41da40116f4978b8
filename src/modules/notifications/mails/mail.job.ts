import { Injectable } from '@nestjs/common';
import { type Job, JobHandler } from '../../../platform/index.js';
import { MAIL_JOB, type MailRequest } from './mail-request.js';
import { Mailer } from './mailer.js';

/** Sends one mail of the outbox; done twice, it is sent once as far as we can tell (its Message-ID stays the same). */
@Injectable()
export class MailJob {
  constructor(private readonly mailer: Mailer) {}

  @JobHandler(MAIL_JOB)
  async send({ payload, region, dedupKey, lastAttempt }: Job): Promise<void> {
    await this.mailer.send(payload as unknown as MailRequest, { dedupKey, region, lastAttempt });
  }
}
