import { Injectable } from '@nestjs/common';
import { RegionsService } from '../organisations/index.js';
import { EditionThread } from './edition-thread.js';
import { type Edition } from './editions.service.js';
import { type ReceiptInput } from './receipt-input.js';

/** Writes what was read of a closing, in the region's name. */
@Injectable()
export class ReceiptPages {
  constructor(
    private readonly regions: RegionsService,
    private readonly thread: EditionThread,
  ) {}

  async file(input: Omit<ReceiptInput, 'agencyName'>, region: string): Promise<Edition> {
    const { agencyName } = (await this.regions.get(region)).settings;
    return { name: `Accusé de réception ${input.number}.docx`, file: await this.thread.writeReceipt({ ...input, agencyName }) };
  }
}
