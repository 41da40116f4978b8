import { Injectable } from '@nestjs/common';
import { RegionTransactions } from '../../platform/index.js';
import { type Person } from '../identity/index.js';
import { DepositRecorder } from './deposit-recorder.js';
import { DepositedFiles, type DocumentRules } from './deposited-files.js';
import { DepositReading } from './deposit-reading.js';
import { type DepositedDocumentView } from './dto/deposited-document.view.js';
import { type Upload } from './upload.js';

/** « Ajouter document »: at the levels that the workflow opens, by who may, of a kind and size that the region takes (S1-27, S4-26). */
@Injectable()
export class DepositsService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly reading: DepositReading,
    private readonly files: DepositedFiles,
    private readonly recorder: DepositRecorder,
  ) {}

  /** Refuses before the file is read what its sender may not do anyway; says how large the file may be. */
  async admit(person: Person, dossierId: string): Promise<DocumentRules> {
    await this.transactions.in(person.region, (tx) => this.reading.admit(tx, person, dossierId));
    return this.files.rules(person.region);
  }

  async deposit(person: Person, dossierId: string, upload: Upload, rules: DocumentRules): Promise<DepositedDocumentView> {
    const kept = await this.files.keep(upload, rules);
    return this.transactions.in(person.region, (tx) => this.recorder.record(tx, { person, dossierId, target: upload, kept }));
  }
}
