import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type S3Settings } from '../../src/platform/config/s3-settings.js';
import { BlobMissingError, openStorage, type Storage, StorageUnavailableError } from '../../src/platform/index.js';
import { openS3, type S3Server } from '../support/s3-server.js';

const KINDS = ['disk', 's3'] as const;
const ABSENT = '0'.repeat(64);
const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

describe.each(KINDS)('a store of documents on %s', (kind) => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'ecars-storage-'));
  const drafts = join(dataFolder, kind === 'disk' ? 'documents/drafts' : 'drafts');
  const state: { s3?: S3Server; storage?: Storage } = {};
  beforeAll(async () => {
    if (kind === 's3') state.s3 = await openS3();
    state.storage = await openStorage({ dataFolder, s3: state.s3?.settings });
  });
  afterAll(async () => {
    await state.s3?.close();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  const put = (...content: Buffer[]) => state.storage!.put(Readable.from(content));
  const whole = async (name: string) => buffer(await state.storage!.open(name));
  const draftsLeft = (): string[] => (existsSync(drafts) ? readdirSync(drafts) : []);
  async function all(): Promise<string[]> {
    const names: string[] = [];
    for await (const name of state.storage!.list()) names.push(name);
    return names.sort();
  }

  it('can be reached', async () => {
    await expect(state.storage!.reach()).resolves.toBeUndefined();
  });

  it('lists nothing when it holds nothing', async () => {
    expect(await all()).toEqual([]);
  });

  it('names a blob by what it holds and gives it back whole', async () => {
    const content = Buffer.from('Justificatif – été '.repeat(200_000));

    const blob = await put(content.subarray(0, 7), content.subarray(7, 1_000_000), content.subarray(1_000_000));

    expect(blob).toEqual({ sha256: sha256(content), size: content.length });
    expect(content.equals(await whole(blob.sha256))).toBe(true);
    expect(draftsLeft()).toEqual([]);
  });

  it('keeps an empty blob too', async () => {
    const blob = await put();

    expect(blob).toEqual({ sha256: sha256(Buffer.alloc(0)), size: 0 });
    expect(await whole(blob.sha256)).toHaveLength(0);
  });

  it('keeps the same bytes once, even when they come twice at the same time', async () => {
    const [one, two] = await Promise.all([put(Buffer.from('twice')), put(Buffer.from('tw'), Buffer.from('ice'))]);
    await put(Buffer.from('twice'));

    expect(one).toEqual(two);
    expect((await all()).filter((name) => name === one.sha256)).toHaveLength(1);
    expect((await whole(one.sha256)).toString()).toBe('twice');
  });

  it('keeps nothing of a sender that hangs up in the middle', async () => {
    const before = await all();
    async function* interrupted() {
      yield Buffer.from('half');
      throw new Error('gone');
    }

    await expect(state.storage!.put(Readable.from(interrupted()))).rejects.toThrow('gone');

    expect(await all()).toEqual(before);
    expect(draftsLeft()).toEqual([]);
  });

  it('lets a reader leave in the middle, again and again', async () => {
    const content = Buffer.alloc(4 * 1024 * 1024, 'a');
    const { sha256: name } = await put(content);
    for (let time = 0; time < 60; time += 1) {
      for await (const chunk of await state.storage!.open(name)) {
        expect((chunk as Buffer).length).toBeGreaterThan(0);
        break;
      }
    }
    expect(content.equals(await whole(name))).toBe(true);
  });

  it('says which blob is missing', async () => {
    await expect(state.storage!.open(ABSENT)).rejects.toBeInstanceOf(BlobMissingError);
    expect(await state.storage!.has(ABSENT)).toBe(false);
  });

  it('forgets what is removed, once or twice', async () => {
    const { sha256: name } = await put(Buffer.from('to be removed'));
    expect(await state.storage!.has(name)).toBe(true);

    await state.storage!.remove(name);
    await state.storage!.remove(name);

    expect(await state.storage!.has(name)).toBe(false);
    expect(await all()).not.toContain(name);
  });

  it('forgets what an interrupted process left on this node, and not what is being written', async () => {
    mkdirSync(drafts, { recursive: true });
    for (const name of ['old', 'new']) writeFileSync(join(drafts, name), 'half');
    utimesSync(join(drafts, 'old'), new Date('2020-01-01'), new Date('2020-01-01'));

    expect(await state.storage!.forgetDrafts(new Date('2020-01-02'))).toBe(1);
    expect(draftsLeft()).toEqual(['new']);
  });
});

describe('a store that cannot be used', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'ecars-storage-'));
  const state: { s3?: S3Server } = {};
  beforeAll(async () => {
    state.s3 = await openS3();
  });
  afterAll(async () => {
    await state.s3!.close();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  const reach = async (change: Partial<S3Settings>) =>
    (await openStorage({ dataFolder, s3: { ...state.s3!.settings, ...change } })).reach();

  it.each([
    ['a bucket that does not exist', { bucket: 'absent' }, 'le compartiment «\u00a0absent\u00a0» n’existe pas'],
    ['a key that is not known', { accessKeyId: 'nobody' }, 'la clé d’accès est refusée'],
    ['a wrong secret', { secretAccessKey: 'wrong' }, 'la clé d’accès est refusée'],
    ['a port where nothing listens', { endpoint: 'http://127.0.0.1:1' }, 'ECONNREFUSED'],
  ])('says so: %s', async (_what, change, sentence) => {
    const refusal = await reach(change).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StorageUnavailableError);
    expect((refusal as Error).message).toContain(sentence);
  });

  it('says so on a disk where nothing can be written', async () => {
    writeFileSync(join(dataFolder, 'file'), '');
    await expect((await openStorage({ dataFolder: join(dataFolder, 'file'), s3: undefined })).reach()).rejects.toBeInstanceOf(
      StorageUnavailableError,
    );
  });

  it('never takes an answer that is cut short for the whole', async () => {
    const cut = createServer((_request, response) => {
      response.writeHead(200, { 'content-length': '1000000' });
      response.write('half', () => response.socket?.destroy());
    });
    await new Promise<void>((resolve) => cut.listen(0, '127.0.0.1', resolve));
    const endpoint = `http://127.0.0.1:${String((cut.address() as AddressInfo).port)}`;
    const storage = await openStorage({ dataFolder, s3: { ...state.s3!.settings, endpoint } });

    await expect(storage.open(ABSENT).then(buffer)).rejects.toThrow();

    await new Promise((resolve) => cut.close(resolve));
  });
});
