import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type CaughtMails } from './caught-mails.js';
import { MAILS_STYLE, mailsPage } from './mails-page.js';

const HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** The last one is for scripts and tests that wait for a mail. */
const PAGES: Readonly<Record<string, { readonly type: string; readonly body: (mails: CaughtMails) => Promise<string> | string }>> = {
  '/': { type: 'text/html; charset=utf-8', body: async (mails) => mailsPage(await mails.latest()) },
  '/style.css': { type: 'text/css; charset=utf-8', body: () => MAILS_STYLE },
  '/mails.json': { type: 'application/json', body: async (mails) => JSON.stringify(await mails.latest()) },
};

/** The page that shows the caught mails, on a port of its own: it is a tool of the installation, not of the service. */
export function mailsServer(mails: CaughtMails): Server {
  return createServer((request, response) => {
    answer(mails, request, response).catch(() => {
      response.writeHead(500, HEADERS).end();
    });
  });
}

async function answer(mails: CaughtMails, { url }: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = url === undefined ? undefined : PAGES[url];
  if (!page) {
    response.writeHead(404, HEADERS).end();
    return;
  }
  const body = await page.body(mails);
  response.writeHead(200, { ...HEADERS, 'content-type': page.type }).end(body);
}
