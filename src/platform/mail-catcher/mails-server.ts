import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type CaughtMails } from './caught-mails.js';
import { MAILS_STYLE, mailsPage } from './mails-page.js';

const HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
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
  if (url === '/style.css') return send(response, 'text/css', MAILS_STYLE);
  if (url === '/mails.json') return send(response, 'application/json', JSON.stringify(await mails.latest()));
  if (url === '/') return send(response, 'text/html; charset=utf-8', mailsPage(await mails.latest()));
  response.writeHead(404, HEADERS).end();
}

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { ...HEADERS, 'content-type': type }).end(body);
}
