import { DateTime } from 'luxon';
import { receiptNumber, sealIn } from '../../dossiers/index.js';
import { type Subject } from '../../workflow-runtime/index.js';
import { type MailVariables } from '../mails/mail-template.js';
import { type Notice } from './notice.reader.js';

const ZONE = 'Europe/Paris';

/** The blanks of a mail about a dossier, as one audience sees it. */
export function noticeVariables(subject: Subject, notice: Notice, audience: string): MailVariables {
  const { missing, rate } = progress(subject, audience);
  return {
    contractId: subject.contractId,
    dossierId: subject.id,
    contract: notice.contract,
    contractType: notice.contractType,
    entity: notice.entity,
    documents: notice.documents,
    year: subject.year,
    date: lastDay(subject),
    missing,
    rate,
    ...receipt(subject, notice),
    // The workflow's own marks, by name: a paragraph of a mail may depend on one.
    ...Object.fromEntries(subject.snapshot.marks.map((mark) => [mark, 'oui'])),
  };
}

/** The number of a closing, and the hash of what it closed. */
function receipt({ id, year }: Subject, { row }: Notice): MailVariables {
  const seal = row === null ? undefined : sealIn(row);
  return seal ? { receipt: receiptNumber(id, year, seal), fingerprint: seal.sha256 } : {};
}

/** The last day on which something may be done, inclusive, as it is written in a sentence: « 30 juin 2026 ». */
function lastDay({ workflow, snapshot, calendar }: Subject): string {
  const instants = workflow
    .timers(snapshot, calendar)
    .filter(({ kind }) => kind === 'deadline')
    .map(({ at }) => at);
  const [first] = instants.sort();
  if (first === undefined) return '';
  return DateTime.fromISO(first).minus({ milliseconds: 1 }).setZone(ZONE).setLocale('fr').toFormat('d MMMM yyyy');
}

function progress({ counters }: Subject, audience: string): { missing: number; rate: number } {
  const parts = Object.values(counters[audience] ?? {});
  const required = parts.reduce((total, part) => total + part.required, 0);
  const filled = parts.reduce((total, part) => total + part.filled, 0);
  return { missing: required - filled, rate: required === 0 ? 100 : Math.floor((100 * filled) / required) };
}
