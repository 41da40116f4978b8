import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { RegionsService } from '../../organisations/index.js';
import { MailTemplates } from './mail-templates.js';

/** Says at the start which mails of which region cannot be read: those leave in the product's own words meanwhile. */
@Injectable()
export class MailWordsCheck implements OnApplicationBootstrap {
  private readonly logger = new Logger(MailWordsCheck.name);

  constructor(
    private readonly regions: RegionsService,
    private readonly templates: MailTemplates,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const { slug, settings } of await this.regions.all()) {
      for (const problem of this.templates.problemsOf(settings.words)) this.logger.error(`${slug}, ${problem}`);
    }
  }
}
