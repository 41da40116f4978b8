import { type MailContent } from './mail-content.js';

/** The mail as plain text: all that the page says, in the same order. */
export function mailPlain({ paragraphs, facts, sections, next, link, footer, choices }: MailContent): string {
  const blocks = [
    ...paragraphs,
    facts.map(({ label, text }) => `${label}\u00a0: ${text}`).join('\n'),
    ...sections.map(({ heading, lines }) => [heading, ...lines.map(({ text, url }) => `- ${text}\n  ${url}`)].join('\n')),
    next.length === 0 ? '' : ['Et maintenant\u00a0:', ...next.map((step, index) => `${index + 1}. ${step}`)].join('\n'),
    link === undefined ? '' : `${link.label}\u00a0: ${link.url}`,
    '--',
    ...footer,
    choices === undefined ? '' : `${choices.label}\u00a0: ${choices.url}`,
  ];
  return blocks.filter((block) => block !== '').join('\n\n') + '\n';
}
