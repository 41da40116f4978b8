export { countedWords } from './gathering/gathered-mail.js';
export { MAIL_JOB, type MailRequest } from './mails/mail-request.js';
export { MailTemplates } from './mails/mail-templates.js';
export { MailsModule } from './mails/mails.module.js';
export { NotificationsModule } from './notifications.module.js';
