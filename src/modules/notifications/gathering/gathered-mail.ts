import { type MailSection, type MailTemplate, type MailVariables } from '../mails/mail-template.js';
import { fillText } from '../mails/mail-text.js';
import { type GatheredNotice } from './gathered-notice.js';

type Templates = (key: string) => MailTemplate;

/** What people did to the content, counted: singular, then plural. */
const COUNTED: Readonly<Record<string, readonly [string, string]>> = {
  attach: ['document déposé', 'documents déposés'],
  withdraw: ['document retiré', 'documents retirés'],
  answer: ['réponse enregistrée', 'réponses enregistrées'],
};

/** « documents déposés »: what a mail counts of one verb, in the plural; nothing where it is not counted. */
export function countedWords(verb: string): string | undefined {
  return COUNTED[verb]?.[1];
}

/** The gathered notices as sections of one mail: a contract each, and a line for each thing that happened to it. */
export function sectionsOf(notices: readonly GatheredNotice[], templates: Templates): MailSection[] {
  return [...groupBy(notices, ({ variables }) => String(variables.dossierId ?? ''))].map(([, own]) => {
    const { variables } = own[0] ?? { variables: {} };
    return { heading: headingOf(variables), lines: linesOf(own, templates) };
  });
}

/** « 3 documents déposés, 1 document retiré »: all that can be counted. */
export function summaryOf(notices: readonly GatheredNotice[]): string {
  return [...groupBy(notices, ({ event }) => event)]
    .flatMap(([event, { length }]) => (COUNTED[event] ? [`${length} ${COUNTED[event][length > 1 ? 1 : 0]}`] : []))
    .join(', ');
}

function headingOf({ contract = '', entity = '', year = '' }: MailVariables): string {
  return `${String(contract)}, ${String(entity)} (${String(year)})`;
}

function linesOf(notices: readonly GatheredNotice[], templates: Templates): MailSection['lines'] {
  const counted = summaryOf(notices);
  const told = notices.filter(({ event }) => !COUNTED[event]);
  const last = notices.at(-1)?.variables;
  return [
    ...told.map(({ template, variables }) => ({ text: fillText(templates(template).subject, variables), path: contractPath(variables) })),
    ...(counted === '' ? [] : [{ text: counted, path: contractPath(last ?? {}) }]),
  ];
}

function contractPath({ contractId = '', dossierId = '' }: MailVariables): string {
  return `/contrats/${String(contractId)}?dossier=${String(dossierId)}`;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
