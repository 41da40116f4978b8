import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { demonstrationAccounts } from '../../src/modules/demonstration/index.js';
import { until } from '../support/index.js';
import { documentsOf, PDF, RATE } from './document-world.js';
import { type DossierWorld, openWorld, PEOPLE } from './dossier-world.js';

/** More by hand: `MULTIPART_RUNS=10000 npm test -- test/e2e/document-multipart`. */
const RUNS = Number(process.env.MULTIPART_RUNS ?? 200);
const BOUNDARY = 'limite-dun-envoi';

interface Body {
  readonly boundary: string;
  readonly content: Buffer;
}

const crlf = (...lines: readonly string[]): string => lines.join('\r\n');
const field = (name: string, value: string): string =>
  crlf(`--${BOUNDARY}`, `Content-Disposition: form-data; name="${name}"`, '', value, '');
const fileHead = crlf(
  `--${BOUNDARY}`,
  'Content-Disposition: form-data; name="file"; filename="a.pdf"',
  'Content-Type: application/pdf',
  '',
  '',
);
const RIGHT = Buffer.concat([Buffer.from(field('key', RATE) + fileHead), PDF, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]);
const FIRST_FILE_BYTE = RIGHT.indexOf(fileHead) + fileHead.length;

/** Where the structure is: changes in the middle of the file would only be another file. */
const place = fc.oneof(fc.nat(FIRST_FILE_BYTE), fc.integer({ min: RIGHT.length - 40, max: RIGHT.length }));
const put = (at: number, what: Buffer, skip = 0): Buffer => Buffer.concat([RIGHT.subarray(0, at), what, RIGHT.subarray(at + skip)]);

/** One way each in which a form may be wrong. */
const mutated: fc.Arbitrary<Buffer> = fc.oneof(
  fc.nat(RIGHT.length - 1).map((length) => RIGHT.subarray(0, length)),
  fc.tuple(place, fc.nat(255)).map(([at, byte]) => put(at, Buffer.from([byte]), 1)),
  place.map((at) => put(at, Buffer.from(`\r\n--${BOUNDARY}\r\n`))),
  place.map((at) => put(at, Buffer.from(`\r\n--${BOUNDARY}--\r\n`))),
  fc.tuple(place, fc.nat(60)).map(([at, count]) => put(at, Buffer.alloc(0), count)),
  fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 200 })).map(([at, bytes]) => put(at, Buffer.from(bytes))),
  fc.constantFrom(100, 9000, 90_000).map((length) => put(RIGHT.indexOf('Content-Type'), Buffer.from(`X-${'a'.repeat(length)}: b\r\n`))),
  fc.constantFrom(10, 3000).map((count) => Buffer.concat([Buffer.from(field('key', RATE).repeat(count)), RIGHT])),
  fc
    .constantFrom('', 'name=file', 'form-data; name="__proto__"', 'form-data; name="file"; filename*=UTF-8\'\'%00%ff')
    .map((header) => Buffer.from(RIGHT.toString('latin1').replace('form-data; name="key"', header), 'latin1')),
  fc.uint8Array({ maxLength: 500 }).map((bytes) => Buffer.from(bytes)),
);
const bodies: fc.Arbitrary<Body> = fc.record({
  boundary: fc.oneof(
    { weight: 9, arbitrary: fc.constant(BOUNDARY) },
    fc.constantFrom('', 'autre', 'a'.repeat(300), '"', BOUNDARY.toUpperCase()),
  ),
  content: mutated,
});

describe('a deposit whose form is wrong', () => {
  let world: DossierWorld;
  let dataFolder: string;
  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'ecars-multipart-'));
    world = await openWorld({ config: { dataFolder } });
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
    await world.save('director', RATE, { value: { numerator: 55, denominator: 60 } });
    // The folders are there from the first deposit on.
    expect((await documentsOf(world).deposit('director')).status).toBe(201);
  });
  afterAll(async () => {
    await world.close();
    await rm(dataFolder, { recursive: true, force: true });
  });

  const path = () => `/api/dossiers/${world.dossierId}/documents`;
  const rows = async () => (await world.server.database.query<{ n: number }>('select count(*)::int as n from app.document'))[0]!.n;
  /** Files that this process holds open in the data folder; only Linux tells. */
  const open = (): number => (process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0);
  const left = (): string[] => [...readdirSync(join(dataFolder, 'quarantine')), ...readdirSync(join(dataFolder, 'documents/drafts'))];

  it(`is refused in a sentence, or taken when it is right after all: never an error of ours, nothing left behind (${String(RUNS)} forms)`, async () => {
    const agent = await world.as('director');
    const [before, handles] = [await rows(), open()];
    const taken = { count: 0 };
    await fc.assert(
      fc.asyncProperty(bodies, async ({ boundary, content }) => {
        const { status, body } = await agent.post(path()).set('content-type', `multipart/form-data; boundary=${boundary}`).send(content);
        if (status === 201) taken.count += 1;
        else expect([status >= 400 && status < 500, typeof body.code]).toEqual([true, 'string']);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    expect(await rows()).toBe(before + taken.count);
    expect(left()).toEqual([]);
    await until(() => Promise.resolve(open() <= handles + 20));
  });

  it('leaves nothing when its sender hangs up, wherever that happens', async () => {
    const cookie = await ownCookie();
    const [before, handles] = [await rows(), open()];
    const cuts = Array.from({ length: 20 }, (_, index) => Math.floor((RIGHT.length * index) / 20));
    await Promise.all(cuts.map((cut) => hangUp(cut, cookie)));

    await until(() => Promise.resolve(left().length === 0));
    expect(await rows()).toBe(before);
    await until(() => Promise.resolve(open() <= handles + 20));
    expect((await documentsOf(world).deposit('director')).status).toBe(201);
  });

  async function ownCookie(): Promise<string> {
    const { url } = world.server;
    const body = JSON.stringify({ email: PEOPLE.director, password: demonstrationAccounts()[0]!.password });
    const headers = { 'content-type': 'application/json', origin: url };
    const answer = await fetch(`${url}/api/auth/sign-in/email`, { method: 'POST', headers, body });
    return answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
  }

  function hangUp(cut: number, cookie: string): Promise<void> {
    return new Promise((resolve) => {
      const headers = {
        'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
        'content-length': RIGHT.length,
        cookie,
        origin: world.server.url,
      };
      const sent = httpRequest(`${world.server.url}${path()}`, { method: 'POST', headers });
      sent.on('error', () => undefined).on('close', resolve);
      sent.write(RIGHT.subarray(0, Math.max(1, cut)), () => setImmediate(() => sent.destroy()));
    });
  }
});
