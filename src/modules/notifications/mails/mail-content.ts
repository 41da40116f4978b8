import { type MailFrame, CHOICES_PATH } from './mail-frame.js';
import { type ConditionalParagraph, type MailFact, type MailSection, type MailTemplate, type MailVariables } from './mail-template.js';
import { fillText, hasValue } from './mail-text.js';

/** A mail with its blanks filled: what its two forms are written from. */
export interface MailContent {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly MailFact[];
  readonly sections: readonly { readonly heading: string; readonly lines: readonly { readonly text: string; readonly url: string }[] }[];
  readonly next: readonly string[];
  readonly link: { readonly label: string; readonly url: string } | undefined;
  readonly footer: readonly string[];
  /** Where the reader chooses which mails to receive; absent where there is no choice. */
  readonly choices: { readonly label: string; readonly url: string } | undefined;
}

export function mailContent(
  template: MailTemplate,
  { variables, sections = [] }: { readonly variables: MailVariables; readonly sections?: readonly MailSection[] },
  frame: MailFrame,
): MailContent {
  const { publicUrl, serviceName, agencyName, support } = frame;
  const fill = (text: string): string => fillText(text, variables);
  const help = [support.email, support.phone].filter(Boolean).join(', ');
  return {
    subject: fill(template.subject),
    paragraphs: template.paragraphs.map((part) => paragraph(part, variables)).filter((text) => text.trim() !== ''),
    facts: (template.facts ?? []).filter(({ text }) => fill(`[${text}]`) !== '').map(({ label, text }) => ({ label, text: fill(text) })),
    sections: sections.map(({ heading, lines }) => ({
      heading,
      lines: lines.map(({ text, path }) => ({ text, url: publicUrl + path })),
    })),
    next: (template.next ?? []).map(fill).filter((text) => text !== ''),
    link: template.action && { label: fill(template.action.label), url: publicUrl + fill(template.action.path) },
    footer: [
      ...(help === '' ? [] : [`Besoin d’aide\u00a0? ${help}`]),
      `${serviceName}, ${agencyName}. Ce courriel est envoyé automatiquement, n’y répondez pas.`,
    ],
    choices: template.obligatory ? undefined : { label: 'Choisir les courriels que je reçois', url: publicUrl + CHOICES_PATH },
  };
}

function paragraph(part: string | ConditionalParagraph, variables: MailVariables): string {
  if (typeof part === 'string') return fillText(part, variables);
  const shown =
    (part.when === undefined || hasValue(variables, part.when)) && (part.unless === undefined || !hasValue(variables, part.unless));
  return shown ? fillText(part.text, variables) : '';
}
