import { type AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { until } from './until.js';

export interface ReceivedMail extends Email {
  /** Whom the envelope names: where the mail really goes. */
  readonly recipients: readonly string[];
}

/** A real SMTP server that keeps what it receives. */
export class Mailbox {
  readonly mails: ReceivedMail[] = [];
  /** Answered instead of accepting, while set: `{ code: 451 }` tries again later, `{ code: 550 }` never. */
  refusal: { readonly code: number; readonly message: string } | undefined;

  private constructor(private readonly server: SMTPServer) {}

  static async open(): Promise<Mailbox> {
    const box: Mailbox = new Mailbox(
      new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS', 'AUTH'],
        onData: (stream, session, done) => {
          box.receive(stream, session).then(() => {
            done();
          }, done);
        },
      }),
    );
    box.server.on('error', () => undefined);
    await new Promise<void>((resolve) => box.server.listen(0, '127.0.0.1', resolve));
    return box;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /** Waits for a mail to that address, the latest one first; `about` narrows to subjects that hold a text. */
  to(address: string, about = ''): Promise<ReceivedMail> {
    return until(() => this.mails.findLast((mail) => mail.recipients.includes(address) && (mail.subject ?? '').includes(about)));
  }

  clear(): void {
    this.mails.length = 0;
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(resolve);
    });
  }

  private async receive(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    if (this.refusal) throw Object.assign(new Error(this.refusal.message), { responseCode: this.refusal.code });
    const mail = await new PostalMime().parse(Buffer.concat(chunks));
    this.mails.push({ ...mail, recipients: session.envelope.rcptTo.map(({ address }) => address) });
  }
}
