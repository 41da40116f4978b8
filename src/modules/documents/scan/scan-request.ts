import { type OutboxRow } from '../../../platform/index.js';

/** The kind of the jobs that have an antivirus look at one document. */
export const SCAN_JOB = 'document-scan';

export function scanRow(documentId: string): OutboxRow {
  return { kind: SCAN_JOB, payload: { documentId }, dedupKey: `scan:${documentId}` };
}
