import { Injectable } from '@nestjs/common';
import { type CodeMail, CodeMailer } from '../../identity/index.js';
import { Mailer } from './mailer.js';

/** M02, the verification code of a renewal: sent within the job that made the code, which is stored nowhere in clear. */
@Injectable()
export class RenewalCodeMailer extends CodeMailer {
  constructor(private readonly mailer: Mailer) {
    super();
  }

  async send({ to, code, minutes, region, dedupKey }: CodeMail): Promise<void> {
    await this.mailer.send({ template: 'M02', to, variables: { code, minutes } }, { dedupKey, region, lastAttempt: false });
  }
}
