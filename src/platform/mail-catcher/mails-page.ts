import { type CaughtMail } from './caught-mails.js';

/** The page needs no script and one style sheet of its own. */
export const MAILS_STYLE = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 0 auto; padding: 1rem; color: #161616; background: #fff; }
article { border-top: 1px solid #929292; padding: 1rem 0; }
h2 { font-size: 1.1rem; margin: 0; overflow-wrap: anywhere; }
p { margin: .25rem 0; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; background: #f6f6f6; padding: .75rem; }`;

const WHEN = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/Paris' });

/** Every mail that was caught, as plain text: what was written by others is escaped, never rendered. */
export function mailsPage(mails: readonly CaughtMail[]): string {
  const list = mails.length > 0 ? mails.map(article).join('') : '<p>Aucun courriel pour le moment.</p>';
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Courriels envoyés par e-CARS</title><link rel="stylesheet" href="/style.css"></head>
<body><main><h1>Courriels envoyés par e-CARS</h1>
<p>Ces courriels restent sur cette machine\u00a0: indiquez SMTP_URL pour les envoyer vraiment. <a href="/">Actualiser la page</a></p>
${list}</main></body></html>`;
}

function article({ date, recipients, subject, text, attachments }: CaughtMail): string {
  const files = attachments.length > 0 ? `<p>Pièces jointes\u00a0: ${escape(attachments.join(', '))}</p>` : '';
  return `<article><h2>${escape(subject)}</h2><p>À ${escape(recipients.join(', '))}, le ${WHEN.format(new Date(date))}</p><pre>${escape(text)}</pre>${files}</article>\n`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
