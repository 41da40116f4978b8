import { Global, Module } from '@nestjs/common';
import { CodeMailer, InvitationMailer, LinkMailer } from '../../identity/index.js';
import { OrganisationsModule } from '../../organisations/index.js';
import { AccountInvitationMailer } from './account-invitation.mailer.js';
import { MailJob } from './mail.job.js';
import { MailLog } from './mail-log.js';
import { MailTemplates } from './mail-templates.js';
import { MailWordsCheck } from './mail-words.check.js';
import { Mailer } from './mailer.js';
import { ProviderLinkMailer } from './provider-link.mailer.js';
import { RenewalCodeMailer } from './renewal-code.mailer.js';

/** Composes and sends mails; global for the ports that it implements. */
@Global()
@Module({
  imports: [OrganisationsModule],
  providers: [
    MailTemplates,
    MailWordsCheck,
    MailLog,
    Mailer,
    MailJob,
    { provide: CodeMailer, useClass: RenewalCodeMailer },
    { provide: InvitationMailer, useClass: AccountInvitationMailer },
    { provide: LinkMailer, useClass: ProviderLinkMailer },
  ],
  exports: [CodeMailer, InvitationMailer, LinkMailer, MailTemplates],
})
export class MailsModule {}
