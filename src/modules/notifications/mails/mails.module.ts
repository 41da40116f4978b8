import { Global, Module } from '@nestjs/common';
import { CodeMailer } from '../../identity/index.js';
import { OrganisationsModule } from '../../organisations/index.js';
import { MailJob } from './mail.job.js';
import { MailLog } from './mail-log.js';
import { MailTemplates } from './mail-templates.js';
import { MailWordsCheck } from './mail-words.check.js';
import { Mailer } from './mailer.js';
import { RenewalCodeMailer } from './renewal-code.mailer.js';

/** Composes and sends mails; global for the one port that it implements. */
@Global()
@Module({
  imports: [OrganisationsModule],
  providers: [MailTemplates, MailWordsCheck, MailLog, Mailer, MailJob, { provide: CodeMailer, useClass: RenewalCodeMailer }],
  exports: [CodeMailer, MailTemplates],
})
export class MailsModule {}
