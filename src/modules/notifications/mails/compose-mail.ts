import { mailContent } from './mail-content.js';
import { type MailFrame } from './mail-frame.js';
import { mailPage } from './mail-page.js';
import { mailPlain } from './mail-plain.js';
import { type MailSection, type MailTemplate, type MailVariables } from './mail-template.js';

export interface ComposedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A mail in its two forms, which say the same thing. */
export function composeMail(
  template: MailTemplate,
  variables: MailVariables,
  frame: MailFrame,
  sections: readonly MailSection[] = [],
): ComposedMail {
  const content = mailContent(template, { variables, sections }, frame);
  return { subject: content.subject, text: mailPlain(content), html: mailPage(content, frame.serviceName) };
}
