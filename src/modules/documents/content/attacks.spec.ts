import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { DocumentMismatchError } from '../documents.errors.js';
import { ATTACKS } from '../testing/attacks.js';
import { TRUE_FILES } from '../testing/specimen-files.js';
import { FORMATS } from './formats.js';
import { inspect } from './inspect.js';

/** A region's list chooses among them. */
const EXTENSIONS = Object.keys(FORMATS);
const folder = await mkdtemp(join(tmpdir(), 'attacks-'));
const path = join(folder, 'file');

afterAll(() => rm(folder, { recursive: true }));

/** `kept`, `refused`; anything else that is thrown is a crash. */
async function outcome(content: Buffer, extension: string): Promise<'kept' | 'refused'> {
  await writeFile(path, content);
  try {
    await inspect(path, extension);
    return 'kept';
  } catch (error) {
    if (error instanceof DocumentMismatchError) return 'refused';
    throw error;
  }
}

describe('every extension that may be configured, under every attack on its content', () => {
  it.each(ATTACKS.map((attack) => [attack.name, attack] as const))('%s', async (_name, attack) => {
    const found: Record<string, string> = {};
    for (const extension of EXTENSIONS) found[extension] = await outcome(attack.content(extension), extension);
    for (const extension of EXTENSIONS) {
      const expected = attack.outcome(extension);
      if (expected === 'either') expect(found[extension]).toMatch(/^(kept|refused)$/);
      else expect([extension, found[extension]]).toEqual([extension, expected]);
    }
  });

  it('never fails otherwise than by refusing, whatever byte of a true file is changed', async () => {
    const change = fc.record({
      extension: fc.constantFrom(...EXTENSIONS),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      byte: fc.nat(255),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ extension, at, byte }) => {
        const content = Buffer.from(TRUE_FILES[extension] ?? TRUE_FILES.txt!);
        content[Math.min(content.length - 1, Math.floor(at * content.length))] = byte;
        expect(await outcome(content, extension)).toMatch(/^(kept|refused)$/);
      }),
      { numRuns: 500 },
    );
  });
});
