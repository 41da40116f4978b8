import { type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { RegionTransactions, Storage } from '../../platform/index.js';
import { FORMATS } from './content/formats.js';
import { cleanName } from './content/clean-name.js';
import { DocumentsStore } from './documents.store.js';

/** A Word file that the workflow itself wrote about a dossier. */
export interface ContractReport {
  readonly region: string;
  readonly dossierId: string;
  /** What distinguishes one writing of it: a report is kept once for each. */
  readonly occurrence: string;
  readonly name: string;
  readonly author: string;
}

/** Documents of the contract that no person deposited. They stand by no question and count for nothing. */
@Injectable()
export class ContractReports {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly documents: DocumentsStore,
    private readonly storage: Storage,
  ) {}

  async keep(report: ContractReport, content: Readable): Promise<void> {
    const blob = await this.storage.put(content);
    await this.transactions.in(report.region, async (tx) => {
      const mediaType = FORMATS.docx?.mediaType ?? 'application/octet-stream';
      await this.documents.addReport(tx, { ...report, ...blob, name: cleanName(report.name), mediaType });
    });
  }
}
