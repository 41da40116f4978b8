import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeZip } from '../testing/make-zip.js';
import { FALSE_FILES, TRUE_FILES, WITH_MACROS } from '../testing/specimen-files.js';
import { FORMATS } from './formats.js';
import { acceptedExtension, inspect } from './inspect.js';

const folder = await mkdtemp(join(tmpdir(), 'inspect-'));
const path = join(folder, 'file');

afterAll(() => rm(folder, { recursive: true }));

async function inspected(content: Buffer, extension: string): ReturnType<typeof inspect> {
  await writeFile(path, content);
  return inspect(path, extension);
}

describe('what a document is', () => {
  it.each(Object.entries(TRUE_FILES))('takes a true %s [S1-29] [S4-26]', async (extension, content) => {
    expect(await inspected(content, extension)).toMatchObject({ extension, mediaType: FORMATS[extension]?.mediaType });
  });

  it.each(FALSE_FILES)('refuses %s', async (_what, extension, content, cause) => {
    await expect(inspected(content, extension)).rejects.toMatchObject({ code: 'document.mismatch', details: { cause } });
  });

  it('refuses an archive of more than ten thousand files', async () => {
    const crowd = makeZip(Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}` })));
    await expect(inspected(crowd, 'zip')).rejects.toMatchObject({ details: { cause: 'archive' } });
  });

  it.each(Object.entries(WITH_MACROS))('tells that a %s holds macros', async (extension, content) => {
    expect((await inspected(content, extension)).hasMacros).toBe(true);
  });

  it.each(['docx', 'ods', 'xls', 'pdf'])('tells that a %s holds none', async (extension) => {
    expect((await inspected(TRUE_FILES[extension]!, extension)).hasMacros).toBe(false);
  });
});

describe('the list of extensions', () => {
  it('is the region’s, whatever the case of the name', () => {
    expect(acceptedExtension('Bilan.PDF', ['pdf'])).toBe('pdf');
  });

  it.each(['outil.exe', 'sans-extension', 'plan.xlsx', '.pdf '])('refuses « %s » with what is accepted', (name) => {
    expect(() => acceptedExtension(name, ['pdf', 'odt'])).toThrow(/Formats acceptés\u00a0: pdf, odt/);
  });
});
