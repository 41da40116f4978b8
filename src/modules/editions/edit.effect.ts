import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { RegionTransactions } from '../../platform/index.js';
import { ContractReports } from '../documents/index.js';
import { partyAudience } from '../dossiers/index.js';
import { type EffectRequest, WorkflowEffect, WorkflowRuntime } from '../workflow-runtime/index.js';
import { type EditionInput } from './edition-input.js';
import { EditionReader } from './edition.reader.js';
import { EditionThread } from './edition-thread.js';

/** Who signs what the workflow itself writes. */
const AUTHOR = 'e-CARS';

/**
 * The effect `edit`: the data of the dossier as they stand, written to Word and kept with the contract's documents under
 * the name that the workflow gives. Delivered at least once: an occurrence that was kept already is not kept again.
 */
@Injectable()
export class EditEffect {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly runtime: WorkflowRuntime,
    private readonly reader: EditionReader,
    private readonly thread: EditionThread,
    private readonly reports: ContractReports,
  ) {}

  @WorkflowEffect('edit')
  async edit({ region, dossierId, params, cause }: EffectRequest): Promise<void> {
    const input = await this.read(region, dossierId);
    const file = await this.thread.write(input);
    const { document } = params as { document: string };
    const title = document.replaceAll('-', ' ');
    const name = `${input.cover.contract.name} - ${input.cover.campaign.year} - ${title}.docx`;
    await this.reports.keep({ region, dossierId, occurrence: `edit:${cause.occurrence}`, name, author: AUTHOR }, Readable.from([file]));
  }

  private read(region: string, dossierId: string): Promise<EditionInput> {
    return this.transactions.in(region, async (tx) => {
      const subject = await this.runtime.read(tx, { dossierId });
      const audience = partyAudience(subject.workflow);
      return this.reader.read(tx, { subject, audience, counted: audience }, AUTHOR);
    });
  }
}
