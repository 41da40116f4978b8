import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EICAR } from '../../src/modules/documents/testing/attacks.js';
import { Clamav } from '../../src/platform/antivirus/clamav.js';
import { testConfig } from '../support/server-config.js';
import { until } from '../support/until.js';

/** A real clamd with one signature of our own: nothing is downloaded. */
export interface Clamd {
  readonly address: { readonly path: string };
  readonly antivirus: Clamav;
  stop(): Promise<void>;
}

export async function startClamd(streamMaxLength: string): Promise<Clamd> {
  const folder = await mkdtemp(join(tmpdir(), 'clamd-'));
  await chmod(folder, 0o755);
  const path = join(folder, 'clamd.sock');
  const settings = [
    `DatabaseDirectory ${folder}`,
    `LocalSocket ${path}`,
    'Foreground yes',
    'User root',
    `StreamMaxLength ${streamMaxLength}`,
  ];
  await writeFile(join(folder, 'eicar.ndb'), `Eicar-Ours:0:*:${Buffer.from(EICAR).toString('hex')}\n`);
  await writeFile(join(folder, 'clamd.conf'), `${settings.join('\n')}\n`);
  const child = spawn('clamd', ['--config-file', join(folder, 'clamd.conf')], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  const antivirus = new Clamav(await testConfig({ clamav: { path } }));
  await until(() =>
    antivirus.ping().then(
      () => true,
      () => false,
    ),
  );
  return {
    address: { path },
    antivirus,
    stop: async () => {
      child.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
