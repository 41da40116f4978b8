import { type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import { CaughtMails } from './caught-mails.js';
import { mailsServer } from './mails-server.js';

export interface MailCatcher {
  /** For the application: a real SMTP server on the loopback. */
  readonly smtpUrl: string;
  readonly pagePort: number;
  stop(): Promise<void>;
}

export interface CatcherOptions {
  readonly dataFolder: string;
  readonly host: string;
  /** Wished for the page; another free one is taken when it is in use. */
  readonly pagePort: number;
}

/** Receives every mail for real and keeps it, with a page to read it: what runs until SMTP_URL names a server. */
export async function startMailCatcher({ dataFolder, host, pagePort }: CatcherOptions): Promise<MailCatcher> {
  const mails = new CaughtMails(join(dataFolder, 'mails'));
  const smtp = smtpServer(mails);
  const page = mailsServer(mails);
  const smtpPort = await listen(smtp.server, 0, '127.0.0.1');
  const shownPort = await listen(page, pagePort, host).catch(() => listen(page, 0, host));
  const stop = async (): Promise<void> => {
    page.closeAllConnections();
    await Promise.all([
      new Promise<void>((done) => {
        smtp.close(done);
      }),
      new Promise((done) => page.close(done)),
    ]);
  };
  return { smtpUrl: `smtp://127.0.0.1:${smtpPort}`, pagePort: shownPort, stop };
}

function smtpServer(mails: CaughtMails): SMTPServer {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    size: 32 << 20,
    onData: (stream, { envelope }, done) => {
      const recipients = envelope.rcptTo.map(({ address }) => address);
      contentOf(stream)
        .then((content) => mails.keep(content, recipients))
        .then(() => {
          done();
        }, done);
    },
  });
  server.on('error', () => undefined); // a client that hangs up in the middle of a mail
  return server;
}

async function contentOf(stream: SMTPServerDataStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
