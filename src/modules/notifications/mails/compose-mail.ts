import { type ConditionalParagraph, type MailTemplate, type MailVariables } from './mail-template.js';

export interface ComposedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What surrounds every mail: where its link leads, and whom to ask for help. */
export interface MailFrame {
  readonly publicUrl: string;
  readonly serviceName: string;
  readonly support: { readonly email: string; readonly phone: string };
}

/** A mail in its two forms, which say the same thing. */
export function composeMail(template: MailTemplate, variables: MailVariables, frame: MailFrame): ComposedMail {
  const paragraphs = template.paragraphs.map((part) => paragraph(part, variables)).filter((text) => text !== '');
  const link = template.action && { label: template.action.label, url: frame.publicUrl + fill(template.action.path, variables) };
  const help = `Besoin d’aide\u00a0? ${[frame.support.email, frame.support.phone].filter(Boolean).join(', ')}`;
  const footer = [help, `${frame.serviceName} – ce courriel est envoyé automatiquement, n’y répondez pas.`];
  const subject = fill(template.subject, variables);
  return {
    subject,
    text: [...paragraphs, ...(link ? [`${link.label}\u00a0: ${link.url}`] : []), '--', ...footer].join('\n\n') + '\n',
    html: page(subject, [
      ...paragraphs.map((text) => `<p>${escape(text)}</p>`),
      ...(link ? [`<p><a href="${escape(link.url)}">${escape(link.label)}</a></p>`] : []),
      '<hr>',
      ...footer.map((text) => `<p><small>${escape(text)}</small></p>`),
    ]),
  };
}

function paragraph(part: string | ConditionalParagraph, variables: MailVariables): string {
  if (typeof part === 'string') return fill(part, variables);
  const shown = (part.when === undefined || has(variables, part.when)) && (part.unless === undefined || !has(variables, part.unless));
  return shown ? fill(part.text, variables) : '';
}

function has(variables: MailVariables, name: string): boolean {
  return (variables[name] ?? '') !== '';
}

/** An unknown blank stays visible: better a strange mail than a sentence that says something else. */
function fill(text: string, variables: MailVariables): string {
  return text.replaceAll(/\{([a-zA-Z]+)\}/g, (blank, name: string) => String(variables[name] ?? blank));
}

/** Readable at any size and in any theme: no width, no colour, no picture. */
function page(title: string, lines: readonly string[]): string {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title>`;
  return `<!doctype html><html lang="fr"><head>${head}</head><body>${lines.join('\n')}</body></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
