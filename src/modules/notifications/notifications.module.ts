import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { WorkflowRuntimeModule } from '../workflow-runtime/index.js';
import { MailsModule } from './mails/mails.module.js';
import { NoticeReader } from './notices/notice.reader.js';
import { NotifyEffect } from './notices/notify.effect.js';

/** Tells people what a workflow wants them to know. */
@Module({
  imports: [IdentityModule, MailsModule, WorkflowRuntimeModule],
  providers: [NoticeReader, NotifyEffect],
})
export class NotificationsModule {}
