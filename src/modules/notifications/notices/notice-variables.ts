import { DateTime } from 'luxon';
import { workingDaysBetween } from '../../../workflows/index.js';
import { asksForAnswers, receiptNumber, sealIn } from '../../dossiers/index.js';
import { type Subject } from '../../workflow-runtime/index.js';
import { type MailVariables } from '../mails/mail-template.js';
import { type Notice } from './notice.reader.js';

const ZONE = 'Europe/Paris';
const CLOCK_NAME = 'l’échéance (clôture d’office)';

/** The blanks of a mail about a dossier, as one audience sees it. */
export function noticeVariables(subject: Subject, notice: Notice, audience: string): MailVariables {
  const { contract, contractType, entity, source, documents, actor, reason } = notice;
  return {
    ...{ contract, contractType, entity, source, documents, reason },
    contractId: subject.contractId,
    dossierId: subject.id,
    place: placeOf(subject),
    year: subject.year,
    actor: actor === '' ? CLOCK_NAME : actor,
    ...receiptIn(subject, notice),
    ...lastDay(subject),
    ...progress(subject, audience),
    // The workflow's own marks, by name: a paragraph of a mail may depend on one.
    ...Object.fromEntries(subject.snapshot.marks.map((mark) => [mark, 'oui'])),
  };
}

/** The number of a closing, and the hash of what it closed. */
function receiptIn({ id, year }: Subject, { row }: Notice): MailVariables {
  const seal = row === null ? undefined : sealIn(row);
  return seal ? { receipt: receiptNumber(id, year, seal), fingerprint: seal.sha256 } : {};
}

/** Where there is something to do: the questions that remain, or the contract where there are none. */
function placeOf({ id, contractId, templateHash, workflow }: Subject): string {
  return templateHash === null || !asksForAnswers(workflow)
    ? `/contrats/${contractId}?dossier=${id}`
    : `/dossiers/${id}/saisie?filtre=a-saisir`;
}

/** The last day on which something may be done, inclusive, as it is written in a sentence: « 30 juin 2026 »; and how far it is. */
function lastDay({ workflow, snapshot, calendar, now }: Subject): { date: string; workingDays: number | '' } {
  const instants = workflow
    .timers(snapshot, calendar)
    .filter(({ kind }) => kind === 'deadline')
    .map(({ at }) => at);
  const [first] = instants.sort();
  if (first === undefined) return { date: '', workingDays: '' };
  const last = DateTime.fromISO(first).minus({ milliseconds: 1 }).setZone(ZONE).setLocale('fr');
  const today = DateTime.fromJSDate(now, { zone: ZONE });
  const day = last.toFormat(last.day === 1 ? "d'er' MMMM yyyy" : 'd MMMM yyyy');
  return { date: day, workingDays: workingDaysBetween(today.toFormat('yyyy-MM-dd'), last.toFormat('yyyy-MM-dd')) };
}

function progress({ counters }: Subject, audience: string): { missing: number; rate: number } {
  const parts = Object.values(counters[audience] ?? {});
  const required = parts.reduce((total, part) => total + part.required, 0);
  const filled = parts.reduce((total, part) => total + part.filled, 0);
  return { missing: required - filled, rate: required === 0 ? 100 : Math.floor((100 * filled) / required) };
}
