import { type INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { createApp } from './app.factory.js';
import { type DemonstrationAccount, demonstrationAccounts, loadDemonstration, StoryClock } from './modules/demonstration/index.js';
import { type Progress } from './platform/boot/index.js';
import { AppConfig } from './platform/index.js';

/** Loads the demonstration data the first time. */
export async function loadWhenEmpty(app: INestApplicationContext, progress: Progress): Promise<void> {
  const regions = await app.get(DataSource).query<unknown[]>('select 1 from app.region limit 1');
  if (regions.length === 0) await progress.step('Données de démonstration', () => load(app.get(AppConfig)));
}

/** In an application of its own, whose clock is that of the story and which does nothing else meanwhile. */
async function load(config: AppConfig): Promise<void> {
  const loader = await createApp({
    config: new AppConfig(Object.assign({}, config, { background: false })),
    clock: new StoryClock(),
    quiet: true,
  });
  try {
    await loader.init();
    await loadDemonstration(loader);
  } finally {
    await loader.close();
  }
}

/** Whom to sign in as, for the person who tries the application. */
export function demonstrationLines(): string[] {
  const accounts = demonstrationAccounts();
  const width = Math.max(...accounts.map(({ email }) => email.length));
  return [
    '',
    `  Comptes de démonstration (mot de passe\u00a0: ${accounts[0]?.password ?? ''})`,
    ...accounts.map((account) => `    ${account.email.padEnd(width)}  ${account.title}${note(account)}`),
    '',
  ];
}

function note({ firstConnection }: DemonstrationAccount): string {
  return firstConnection ? ' – première connexion, mot de passe à renouveler' : '';
}
