export { AlertsModule } from './alerts.module.js';
export { MAIL_CHOICES, type MailChoice, USUAL_CHOICE } from './preferences/mail-choice.js';
export { MailChoices } from './preferences/mail-choices.service.js';
