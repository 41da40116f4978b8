import { DEFAULT_SETTINGS } from '../../src/modules/organisations/index.js';
import { ATTACKS } from '../../src/modules/documents/testing/attacks.js';
import { documentsOf, type DocumentWorld, RATE } from '../e2e/document-world.js';
import { type DossierWorld, openWorld } from '../e2e/dossier-world.js';
import { until } from '../support/index.js';
import { type Clamd, startClamd } from './clamd.js';

const { extensions, maxBytes } = DEFAULT_SETTINGS.documents;
const KEY = { key: RATE };
const HOSTILE_NAMES = (extension: string): readonly string[] => [
  `facture\u202E.${extension}`,
  `../../etc/passwd.${extension}`,
  `${'a'.repeat(4000)}.${extension}`,
  `\u0000.${extension}`,
];

describe('the application beside a real clamd', () => {
  let clamd: Clamd;
  let world: DossierWorld;
  let documents: DocumentWorld;
  beforeAll(async () => {
    clamd = await startClamd('25M');
    world = await openWorld({ config: { clamav: clamd.address } });
    documents = documentsOf(world);
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
  });
  afterAll(async () => {
    await world.close();
    await clamd.stop();
  });

  const verdictOf = async (id: string) => (await documents.library('director')).documents.find((document) => document.id === id)!.verdict;

  it.each(extensions)('keeps nothing unsafe of a .%s under any attack, and serves only what clamd has cleared', async (extension) => {
    const kept = new Map<string, string>();
    for (const { name, content, outcome } of ATTACKS) {
      const { status, body } = await documents.deposit('director', {
        name: `piece.${extension}`,
        content: content(extension),
        fields: KEY,
      });
      const expected = { kept: [201], refused: [422], either: [201, 422] }[outcome(extension)];
      expect([extension, name, expected]).toEqual([extension, name, expect.arrayContaining([status])]);
      if (status === 201) kept.set(name, body.document.id);
    }
    await world.server.settle();

    for (const [name, id] of kept) {
      await until(async () => (await verdictOf(id)) !== 'pending');
      const verdict = await verdictOf(id);
      const answer = await documents.content('director', id);
      expect([name, verdict, answer.status]).toEqual([
        name,
        name.startsWith('EICAR') ? 'infected' : 'safe',
        verdict === 'safe' ? 200 : 409,
      ]);
      if (answer.status !== 200) continue;
      expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="[^"]+"; filename\*=UTF-8''/);
      expect(answer.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      });
    }
  });

  it.each(extensions)('refuses an empty .%s, one that is too large, and tames its name', async (extension) => {
    const send = (name: string, content: Buffer) => documents.deposit('director', { name, content, fields: KEY });
    const right = ATTACKS[0]!.content(extension);
    expect((await send(`vide.${extension}`, Buffer.alloc(0))).body.code).toBe('document.empty');
    expect((await send(`grand.${extension}`, Buffer.alloc(maxBytes + 1, 'a'))).body.code).toBe('document.too-large');
    for (const hostile of HOSTILE_NAMES(extension)) {
      const { status, body } = await send(hostile, right);
      expect([201, 400, 415, 422]).toContain(status);
      if (status !== 201) continue;
      expect(body.document.name).not.toMatch(/[\p{Cc}\p{Cf}/\\]/u);
      expect(body.document.name.length).toBeLessThanOrEqual(255);
    }
  });

  it('is told apart from one that takes too little: what is too large stays closed, with the reason', async () => {
    const small = await startClamd('1M');
    const narrow = await openWorld({ config: { clamav: small.address } });
    try {
      await narrow.send('agency', 'OUVRIR_AUTO_EVALUATION');
      const { body } = await documentsOf(narrow).deposit('director', { name: 'a.txt', content: Buffer.alloc(8_000_000, 'a'), fields: KEY });
      const found = async () => (await documentsOf(narrow).library('director')).documents.find(({ id }) => id === body.document.id)!;
      await until(async () => (await found()).verdict !== 'pending');
      expect(await found()).toMatchObject({ verdict: 'error', scanFailure: 'too-large', downloadable: false });
    } finally {
      await narrow.close();
      await small.stop();
    }
  });
});
