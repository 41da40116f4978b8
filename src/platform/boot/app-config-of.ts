import { AppConfig } from '../config/app-config.js';
import { type Settings } from '../config/read-settings.js';

/** What was found or started in place of what the environment left out. */
export interface BootedParts {
  readonly databaseUrl: string;
  readonly smtpUrl: string;
  readonly sessionSecret: string;
  readonly clientFolder: string;
}

/** The configuration of the application, once its surroundings run. */
export function appConfigOf(settings: Settings, parts: BootedParts): AppConfig {
  const { host, port, mailFrom, dataFolder, trustedProxies, defaultRegion, clamav, s3, oidc } = settings;
  const publicUrl = settings.publicUrl ?? `http://localhost:${port}`;
  const origins = settings.publicUrl === undefined ? [publicUrl, `http://127.0.0.1:${port}`] : [publicUrl];
  const background = settings.role === 'all';
  const found = { ...parts, publicUrl, origins, background };
  return new AppConfig({ ...found, host, port, dataFolder, trustedProxies, mailFrom, defaultRegion, clamav, s3, oidc });
}
