import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { fileURLToPath } from 'node:url';
import { checkAntivirus } from './antivirus-at-boot.js';
import { createApp } from './app.factory.js';
import { MIGRATION_PLAN } from './database.js';
import { loadWhenEmpty } from './demonstration.js';
import { appConfigOf, listen, openDatabase, ownSecret, reachStorage, type Progress, type Shutdown } from './platform/boot/index.js';
import { type AppConfig, migrate, openStorage, type Settings } from './platform/index.js';
import { startMailCatcher } from './platform/mail-catcher/mail-catcher.js';
import { DATABASE_CLOCK } from './shared/clock.js';

const CLIENT_FOLDER = fileURLToPath(new URL('../client/dist', import.meta.url));

export interface Booted {
  readonly config: AppConfig;
  /** The page of the caught mails; none when SMTP_URL names a real server. */
  readonly mailsUrl: string | undefined;
}

/** Starts everything in order, each part told as it is ready and stopped in the reverse order. */
export async function boot(settings: Settings, progress: Progress, shutdown: Shutdown): Promise<Booted> {
  await reachStorage(await openStorage(settings));
  const access = await openDatabase(settings, progress, shutdown);
  await progress.step('Structure de la base à jour', () => migrate(access.owner, MIGRATION_PLAN));
  const mail = await openMail(settings, shutdown);
  const config = appConfigOf(settings, {
    databaseUrl: access.app,
    smtpUrl: mail.smtpUrl,
    sessionSecret: settings.sessionSecret ?? (await ownSecret(settings.dataFolder)),
    clientFolder: CLIENT_FOLDER,
  });
  const app = await progress.step('Application assemblée', () => openApp(config, shutdown));
  if (settings.demonstration === 'auto') await loadWhenEmpty(app, progress);
  await checkAntivirus(app, settings, progress);
  await listen(app, config);
  return { config, mailsUrl: mail.mailsUrl };
}

async function openApp(config: AppConfig, shutdown: Shutdown): Promise<NestFastifyApplication> {
  const app = await createApp({ config, clock: DATABASE_CLOCK, quiet: true });
  shutdown.add(() => app.close());
  return app;
}

async function openMail(settings: Settings, shutdown: Shutdown): Promise<{ smtpUrl: string; mailsUrl: string | undefined }> {
  if (settings.smtpUrl !== undefined) return { smtpUrl: settings.smtpUrl, mailsUrl: undefined };
  const { dataFolder, host, mailPort } = settings;
  const catcher = await startMailCatcher({ dataFolder, host, pagePort: mailPort });
  shutdown.add(() => catcher.stop());
  return { smtpUrl: catcher.smtpUrl, mailsUrl: `http://localhost:${catcher.pagePort}/` };
}
