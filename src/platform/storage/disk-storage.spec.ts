import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type AppConfig } from '../config/app-config.js';
import { DiskStorage } from './disk-storage.js';
import { BlobMissingError } from './storage.errors.js';

describe('DiskStorage', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'ecars-storage-'));
  const storage = new DiskStorage({ dataFolder } as AppConfig);
  afterAll(() => {
    rmSync(dataFolder, { recursive: true, force: true });
  });
  const filesIn = (folder: string): string[] =>
    readdirSync(join(dataFolder, 'documents', folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);

  it('names a blob by what it holds and gives it back whole', async () => {
    const content = Buffer.from('Justificatif – été '.repeat(10_000));

    const blob = await storage.put(Readable.from([content.subarray(0, 7), content.subarray(7)]));

    expect(blob).toEqual({ sha256: createHash('sha256').update(content).digest('hex'), size: content.length });
    expect(await buffer(await storage.open(blob.sha256))).toEqual(content);
  });

  it('keeps the same bytes once', async () => {
    const put = () => storage.put(Readable.from([Buffer.from('twice')]));

    const [one, two] = await Promise.all([put(), put()]);

    expect(one).toEqual(two);
    expect(filesIn('').filter((name) => name === one.sha256)).toHaveLength(1);
  });

  it('leaves no draft when the sender hangs up in the middle', async () => {
    async function* interrupted() {
      yield Buffer.from('half');
      throw new Error('gone');
    }

    await expect(storage.put(Readable.from(interrupted()))).rejects.toThrow('gone');
    expect(filesIn('drafts')).toEqual([]);
  });

  it('says which blob is missing', async () => {
    await expect(storage.open('0'.repeat(64))).rejects.toBeInstanceOf(BlobMissingError);
  });

  it('forgets what is removed', async () => {
    const { sha256 } = await storage.put(Readable.from([Buffer.from('to be removed')]));

    await storage.remove(sha256);

    expect(await storage.has(sha256)).toBe(false);
  });
});
