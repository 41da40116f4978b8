import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { AppConfig } from '../config/app-config.js';

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

export interface Mail {
  readonly to: MailAddress;
  /** Whom an answer goes to, when not to the sender. */
  readonly replyTo?: MailAddress;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Derived from what the mail is about: a mail that is sent twice is seen as one by those who receive it. */
  readonly messageId: string;
  readonly attachments?: readonly { readonly filename: string; readonly content: Buffer; readonly contentType: string }[];
}

/** Hands one mail to the SMTP server. Addresses are objects and the envelope is explicit: no text of a name can reroute it. */
@Injectable()
export class MailTransport implements OnModuleDestroy {
  private readonly transporter: Transporter;

  constructor(private readonly config: AppConfig) {
    this.transporter = createTransport({ url: config.smtpUrl, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 });
  }

  async send({ to, replyTo, subject, text, html, messageId, attachments = [] }: Mail): Promise<void> {
    const from = this.config.mailFrom;
    await this.transporter.sendMail({
      from: { ...from },
      to: { ...to },
      ...(replyTo && { replyTo: { ...replyTo } }),
      envelope: { from: from.address, to: [to.address] },
      subject: oneLine(subject),
      text,
      html,
      messageId,
      attachments: attachments.map((attachment) => ({ ...attachment })),
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'fr' },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  onModuleDestroy(): void {
    this.transporter.close();
  }
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/g, ' ').trim();
}
