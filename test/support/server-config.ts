import { tmpdir } from 'node:os';
import { freePort } from '../../src/platform/database/embedded/free-port.js';
import { AppConfig, type AppConfigValues } from '../../src/platform/index.js';

/** The configuration of a server of tests: production's, on a free port of the loopback. */
export async function testConfig(values: Partial<AppConfigValues>): Promise<AppConfig> {
  const port = values.port ?? (await freePort());
  const publicUrl = `http://127.0.0.1:${String(port)}`;
  return new AppConfig({
    databaseUrl: '',
    host: '127.0.0.1',
    port,
    publicUrl,
    origins: [publicUrl],
    sessionSecret: 'a secret that only tests know, long enough',
    dataFolder: tmpdir(),
    trustedProxies: ['loopback'],
    smtpUrl: '',
    mailFrom: { name: 'e-CARS', address: 'ne-pas-repondre@e-cars.example' },
    defaultRegion: undefined,
    background: true,
    clamav: undefined,
    s3: undefined,
    oidc: undefined,
    clientFolder: undefined,
    ...values,
  });
}
