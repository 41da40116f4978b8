import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { AppConfig, MailTransport } from '../../../platform/index.js';
import { type Region, RegionsService } from '../../organisations/index.js';
import { type ComposedMail, composeMail } from './compose-mail.js';
import { type MailFrame } from './mail-frame.js';
import { MailLog } from './mail-log.js';
import { type MailRequest } from './mail-request.js';
import { MailTemplates } from './mail-templates.js';

/** Which mail this is, through its attempts. */
export interface MailIdentity {
  readonly dedupKey: string;
  readonly region: string | null;
  readonly lastAttempt: boolean;
}

/** Composes a mail in its region's words, sends it, and notes what became of it. A failure is thrown: the job is tried again. */
@Injectable()
export class Mailer {
  private readonly logger = new Logger(Mailer.name);

  constructor(
    private readonly config: AppConfig,
    private readonly templates: MailTemplates,
    private readonly transport: MailTransport,
    private readonly regions: RegionsService,
    private readonly log: MailLog,
  ) {}

  async send(request: MailRequest, { dedupKey, region, lastAttempt }: MailIdentity): Promise<void> {
    if (await this.log.isSent(dedupKey)) return;
    const { template, to, replyTo } = request;
    const mail = await this.compose(request, region);
    const messageId = `<${createHash('sha256').update(dedupKey).digest('hex').slice(0, 32)}@${new URL(this.config.publicUrl).hostname}>`;
    await this.log.attempt({ dedupKey, region, template, to, subject: mail.subject, messageId });
    try {
      await this.transport.send({ to: { name: to.name, address: to.address }, ...mail, messageId, ...(replyTo && { replyTo }) });
    } catch (error) {
      await this.fail(dedupKey, error as Error, lastAttempt);
      throw error;
    }
    await this.log.sent(dedupKey);
  }

  private async compose({ template, to, variables, sections }: MailRequest, region: string | null): Promise<ComposedMail> {
    const { settings } = await this.regionOf(region);
    const own = { recipient: to.name, address: to.address, agency: settings.agencyName, serviceName: settings.signIn.serviceName };
    return composeMail(this.templates.get(template, settings.words), { ...variables, ...own }, this.frame(settings), sections);
  }

  private async fail(dedupKey: string, { message }: Error, lastAttempt: boolean): Promise<void> {
    if (lastAttempt) this.logger.error(`Mail ${dedupKey} is given up: ${message}`);
    await this.log.failed(dedupKey, message, lastAttempt ? 'dead' : 'waiting');
  }

  private regionOf(slug: string | null): Promise<Region> {
    return slug ? this.regions.get(slug) : this.regions.byDefault();
  }

  private frame({ signIn, support, agencyName }: Region['settings']): MailFrame {
    return { publicUrl: this.config.publicUrl, serviceName: signIn.serviceName, agencyName, support };
  }
}
