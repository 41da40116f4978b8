import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { demonstrationAccounts } from '../../src/modules/demonstration/index.js';
import { anonymous, until } from '../support/index.js';
import { type DossierWorld, holdDossier, openWorld, PEOPLE, waiting } from './dossier-world.js';

const TEXT = 'bilan-pertinence@ej:990000010';
/** Long enough for the answer to be compressed, as a browser asks for it. */
const BODY = Buffer.from(JSON.stringify({ value: 'Une action. '.repeat(200), notApplicable: false, comment: null }));

describe('a request that its page abandons', () => {
  let world: DossierWorld;
  let cookie: string;
  const printed = jest.spyOn(process.stderr, 'write');

  beforeAll(async () => {
    world = await openWorld();
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
    cookie = await cookieOf(world);
  });
  beforeEach(() => printed.mockClear());
  afterAll(async () => {
    jest.restoreAllMocks();
    await world.close();
  });

  const open = (method: string, path: string, headers: object = {}): Abandonable =>
    abandonable(request(`${world.server.url}/api/dossiers/${world.dossierId}${path}`, { method, headers: { cookie, ...headers } }));

  const save = (base: number): Abandonable =>
    open('PUT', `/answers/${encodeURIComponent(TEXT)}`, {
      origin: world.server.url,
      'accept-encoding': 'br, gzip',
      'content-type': 'application/json',
      'content-length': BODY.length,
      'if-match': `"${base}"`,
    });

  const stored = async (): Promise<number> => (await world.answers('director')).answers.find(({ key }) => key === TEXT)?.version ?? 0;

  /** A whole exchange after it: what was going on in the server about the abandoned one has had its turn. */
  const expectWell = async (version: number): Promise<void> => {
    const { status } = await world.save('director', TEXT, { value: `Après ${version}.` }, version);
    expect([status, await stored()]).toEqual([200, version + 1]);
    expect(printed.mock.calls.map(([text]) => String(text)).join('')).not.toMatch(/ERROR|premature/i);
  };

  it('in the middle of what it sends: nothing is saved, and nothing is logged as an error', async () => {
    const version = await stored();
    const received = once(world.server.app.getHttpServer(), 'request') as Promise<[IncomingMessage]>;
    const { sent, closed } = save(version);
    sent.write(BODY.subarray(0, 40));
    const [half] = await received;
    const noticed = new Promise((resolve) => half.once('close', resolve));
    sent.destroy();
    await Promise.all([closed, noticed]);
    expect(await stored()).toBe(version);
    await expectWell(version);
  });

  it('after all of it: what was sent whole is saved, and nothing is logged as an error', async () => {
    const version = await stored();
    const said = jest.spyOn(Logger.prototype, 'debug');
    const held = await holdDossier(world);
    const { sent, closed } = save(version);
    sent.end(BODY);
    await waiting(world, 1);
    sent.destroy();
    await closed;
    await held.release();
    await until(() => said.mock.calls.some(([text]) => /PUT .+: the caller left before the answer$/.test(String(text))));
    expect(await stored()).toBe(version + 1);
    await expectWell(version + 1);
  });

  it('while it is answered: nothing is logged as an error', async () => {
    const { sent, closed } = open('GET', '/answers', { 'accept-encoding': 'gzip' });
    sent.end();
    const answer = await new Promise<IncomingMessage>((resolve) => sent.once('response', resolve));
    answer.destroy();
    await closed;
    await expectWell(await stored());
  });
});

interface Abandonable {
  readonly sent: ClientRequest;
  readonly closed: Promise<void>;
}

/** What a cut connection says to whoever cut it is of no interest here. */
function abandonable(sent: ClientRequest): Abandonable {
  sent.on('error', () => undefined);
  return { sent, closed: new Promise((resolve) => sent.once('close', resolve)) };
}

async function cookieOf({ server }: DossierWorld): Promise<string> {
  const password = demonstrationAccounts()[0]?.password;
  const { headers } = await anonymous(server).post('/api/auth/sign-in/email').send({ email: PEOPLE.director, password });
  return (headers['set-cookie'] as unknown as string[]).map((line) => line.split(';')[0]).join('; ');
}
