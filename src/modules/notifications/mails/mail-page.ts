import { type MailContent } from './mail-content.js';

/** Styles stand on the elements: mail programs drop sheets. Dark themes keep contrast: no ground is set but the button's and the card's. */
const FONT = 'font-family:system-ui,-apple-system,Segoe UI,Roboto,Arial,sans-serif;font-size:16px;line-height:1.5';
const STYLE = {
  page: `margin:0;padding:24px 16px;${FONT};color:#161616;background:#ffffff`,
  column: 'max-width:600px;margin:0 auto;overflow-wrap:anywhere',
  mark: 'margin:0 0 24px;padding:0 0 12px;border-bottom:2px solid #000091;color:#000091;font-weight:700',
  title: 'margin:0 0 16px;font-size:20px;line-height:1.3',
  text: 'margin:0 0 16px',
  card: 'margin:0 0 24px;padding:12px 16px;background:#f5f5fe;border-left:4px solid #000091;border-collapse:separate;width:100%',
  term: 'padding:2px 16px 2px 0;text-align:left;vertical-align:top;font-weight:400;color:#3a3a3a;white-space:nowrap',
  value: 'padding:2px 0;font-weight:700;vertical-align:top',
  heading: 'margin:24px 0 8px;font-size:16px;line-height:1.4',
  list: 'margin:0 0 24px;padding:0 0 0 20px',
  line: 'margin:0 0 6px',
  link: 'color:#000091',
  action: 'margin:0 0 24px',
  button: 'display:inline-block;padding:10px 20px;background:#000091;color:#ffffff;text-decoration:none;font-weight:600',
  footer: 'margin:0 0 8px;font-size:14px;color:#3a3a3a',
} as const;

/** The mail as a page of one column: readable at any size, with no picture and nothing fetched from anywhere. */
export function mailPage(content: MailContent, mark: string): string {
  const { subject, paragraphs, facts, next, link, footer, choices } = content;
  const body = [
    tag('p', 'mark', escape(mark)),
    tag('h1', 'title', escape(subject)),
    ...paragraphs.map((text) => tag('p', 'text', escape(text))),
    factsCard(facts),
    ...content.sections.map(section),
    next.length === 0 ? '' : tag('h2', 'heading', 'Et maintenant\u00a0:') + list('ol', next.map(escape)),
    link === undefined ? '' : tag('p', 'action', `<a style="${STYLE.button}" href="${escape(link.url)}">${escape(link.label)}</a>`),
    '<hr style="margin:24px 0;border:0;border-top:1px solid #929292">',
    ...footer.map((text) => tag('p', 'footer', escape(text))),
    choices === undefined ? '' : tag('p', 'footer', anchor(choices.label, choices.url)),
  ];
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(subject)}</title>`;
  const column = `<div style="${STYLE.column}">${body.filter((part) => part !== '').join('\n')}</div>`;
  return `<!doctype html><html lang="fr"><head>${head}</head><body style="${STYLE.page}">${column}</body></html>`;
}

function factsCard(facts: MailContent['facts']): string {
  if (facts.length === 0) return '';
  const rows = facts.map(
    ({ label, text }) =>
      `<tr><th scope="row" style="${STYLE.term}">${escape(label)}</th><td style="${STYLE.value}">${escape(text)}</td></tr>`,
  );
  return `<table style="${STYLE.card}">${rows.join('')}</table>`;
}

function section({ heading, lines }: MailContent['sections'][number]): string {
  return (
    tag('h2', 'heading', escape(heading)) +
    list(
      'ul',
      lines.map(({ text, url }) => anchor(text, url)),
    )
  );
}

function list(name: 'ol' | 'ul', lines: readonly string[]): string {
  return `<${name} style="${STYLE.list}">${lines.map((line) => tag('li', 'line', line)).join('')}</${name}>`;
}

function anchor(label: string, url: string): string {
  return `<a style="${STYLE.link}" href="${escape(url)}">${escape(label)}</a>`;
}

function tag(name: string, style: keyof typeof STYLE, inner: string): string {
  return `<${name} style="${STYLE[style]}">${inner}</${name}>`;
}

/** What people wrote is shown, never rendered; a line they broke stays broken. */
function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/\r?\n/g, '<br>');
}
