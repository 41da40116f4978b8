import { Injectable, Logger } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { questionKey } from '../../../forms/index.js';
import { Antivirus, type Job, JobHandler, RegionTransactions, type ScanResult, Storage } from '../../../platform/index.js';
import { ANTIVIRUS, ContentWrites, type HeldContent } from '../../dossiers/index.js';
import { InfectionNotice } from './infection-notice.js';
import { SCAN_JOB } from './scan-request.js';
import { ScanStore, type WaitingDocument } from './scan.store.js';

/** As whom the antivirus stands in the journal. */
const SCANNER = { id: ANTIVIRUS, name: 'Antivirus' };

/**
 * Has the antivirus look at one document, which nobody opens before (rule 17). A scanner that does not answer is asked again;
 * what it refuses no longer counts as a piece, and its depositor is told.
 */
@Injectable()
export class ScanJob {
  private readonly logger = new Logger(ScanJob.name);

  constructor(
    private readonly transactions: RegionTransactions,
    private readonly scans: ScanStore,
    private readonly storage: Storage,
    private readonly antivirus: Antivirus,
    private readonly writes: ContentWrites,
    private readonly notice: InfectionNotice,
  ) {}

  @JobHandler(SCAN_JOB)
  async scan({ region, payload }: Job): Promise<void> {
    const documentId = String(payload.documentId);
    const waiting = await this.transactions.in(region, (tx) => this.scans.waiting(tx, documentId));
    if (!waiting) return;
    const result = await this.antivirus.scan(await this.storage.open(waiting.sha256), waiting.size);
    await this.transactions.in(region, (tx) => this.record(tx, waiting, result));
    if (result.verdict === 'error') this.logger.warn(`Document ${documentId}: ${result.message}`);
  }

  private async record(tx: EntityManager, waiting: WaitingDocument, result: ScanResult): Promise<void> {
    const held = await this.hold(tx, waiting);
    const before = await this.scans.record(tx, waiting.id, result);
    if (before === undefined || !isNews(before, result)) return;
    const infection = result.verdict === 'infected' ? result.infection : null;
    const content = { document: waiting.id, name: waiting.name, sha256: waiting.sha256, verdict: result.verdict, infection };
    await this.writes.follow(tx, SCANNER, held, { verb: ANTIVIRUS, content });
    if (infection !== null) await this.notice.send(tx, held.view.subject, { ...waiting, infection });
  }

  private async hold(tx: EntityManager, { dossierId, key: { questionId, instance } }: WaitingDocument): Promise<HeldContent> {
    const held = await this.writes.holdAlone(tx, dossierId);
    return { ...held, question: questionId === null ? undefined : held.form?.questions.get(questionKey(questionId, instance)) };
  }
}

/** What was expected, or said already, leaves no trace: only what closes a document, or opens one that was closed. */
function isNews(before: 'pending' | 'error', { verdict }: ScanResult): boolean {
  return verdict !== before && !(before === 'pending' && verdict === 'safe');
}
