import { Readable } from 'node:stream';
import { ATTACKS } from '../../src/modules/documents/testing/attacks.js';
import { type Clamd, startClamd } from './clamd.js';

const MEGABYTE = 1024 * 1024;

describe('a real clamd with one signature of our own', () => {
  let clamd: Clamd;
  beforeAll(async () => {
    clamd = await startClamd('1M');
  });
  afterAll(() => clamd.stop());

  const scan = (content: Buffer) => clamd.antivirus.scan(Readable.from([content]), content.length);

  it('clears a clean file', async () => {
    expect(await scan(Buffer.from('Réunion du 12 mars'))).toEqual({ verdict: 'safe' });
  });

  it.each(['EICAR', 'EICAR in a zip'])('finds %s', async (name) => {
    const content = ATTACKS.find((attack) => attack.name === name)!.content('zip');
    expect(await scan(content)).toMatchObject({ verdict: 'infected', infection: expect.stringContaining('Eicar-Ours') });
  });

  it('never clears what is too large for it, and says that it is', async () => {
    expect(await scan(Buffer.alloc(8 * MEGABYTE, 'a'))).toMatchObject({ verdict: 'error', cause: 'too-large' });
  });

  it('says which size it takes', async () => {
    expect(await clamd.antivirus.takes(MEGABYTE)).toBe(true);
    expect(await clamd.antivirus.takes(20 * MEGABYTE)).toBe(false);
  });
});
