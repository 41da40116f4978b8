import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ATTACKS, EICAR } from '../../src/modules/documents/testing/attacks.js';
import { Clamav } from '../../src/platform/antivirus/clamav.js';
import { testConfig } from '../support/server-config.js';
import { until } from '../support/until.js';

describe('a real clamd with one signature of our own', () => {
  const state: { folder: string; stop: () => Promise<void>; clamav?: Clamav } = { folder: '', stop: () => Promise.resolve() };

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clamd-'));
    await chmod(folder, 0o755);
    const socket = join(folder, 'clamd.sock');
    await writeFile(join(folder, 'eicar.ndb'), `Eicar-Ours:0:*:${Buffer.from(EICAR).toString('hex')}\n`);
    await writeFile(
      join(folder, 'clamd.conf'),
      [`DatabaseDirectory ${folder}`, `LocalSocket ${socket}`, 'Foreground yes', 'User root', 'StreamMaxLength 1M', ''].join('\n'),
    );
    const child = spawn('clamd', ['--config-file', join(folder, 'clamd.conf')], { stdio: 'ignore' });
    const ended = new Promise<void>((resolve) => {
      child.once('exit', () => {
        resolve();
      });
    });
    state.folder = folder;
    state.stop = () => {
      child.kill();
      return ended;
    };
    state.clamav = new Clamav(await testConfig({ clamav: { path: socket } }));
    await until(() =>
      state.clamav!.ping().then(
        () => true,
        () => false,
      ),
    );
  });

  afterAll(async () => {
    await state.stop();
    await rm(state.folder, { recursive: true, force: true });
  });

  const scan = (content: Buffer) => state.clamav!.scan(Readable.from([content]));

  it('clears a clean file', async () => {
    expect(await scan(Buffer.from('Réunion du 12 mars'))).toEqual({ verdict: 'safe' });
  });

  it.each(['EICAR', 'EICAR in a zip'])('finds %s', async (name) => {
    const content = ATTACKS.find((attack) => attack.name === name)!.content('zip');
    expect(await scan(content)).toMatchObject({ verdict: 'infected', infection: expect.stringContaining('Eicar-Ours') });
  });

  it('never clears what is too large for it', async () => {
    const verdict = await scan(Buffer.alloc(8 * 1024 * 1024, 'a')).then(
      (result) => result.verdict,
      () => 'unanswered',
    );
    expect(['error', 'unanswered']).toContain(verdict);
  });
});
