import { AppConfig } from '../config/app-config.js';

/** A configuration that leads nowhere: for reading the routes of an application that is never started. */
export function apiConfig(): AppConfig {
  return new AppConfig({
    databaseUrl: 'postgres://nobody@127.0.0.1:1/none',
    host: '127.0.0.1',
    port: 1,
    publicUrl: 'http://127.0.0.1:1',
    origins: [],
    sessionSecret: '',
    dataFolder: '',
    trustedProxies: [],
    smtpUrl: 'smtp://127.0.0.1:1',
    mailFrom: { name: '', address: '' },
    defaultRegion: undefined,
    background: false,
    clamav: undefined,
    s3: undefined,
    oidc: undefined,
    clientFolder: undefined,
  });
}
