import { boot, type Booted } from './boot.js';
import { demonstrationLines } from './demonstration.js';
import { Progress, Shutdown } from './platform/boot/index.js';
import { BootError, readSettings } from './platform/index.js';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Runs the application until a signal asks it to stop. Prints where it answers; a refusal to start is one sentence. */
export async function main(): Promise<void> {
  const shutdown = new Shutdown();
  const stop = (code: number): void => {
    void shutdown.run().then(() => process.exit(code));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stop(0);
    });
  }
  try {
    const progress = new Progress(print);
    print('Démarrage d’e-CARS');
    const settings = readSettings(process.env);
    announce(await boot(settings, progress, shutdown), progress);
    if (settings.demonstration === 'auto') demonstrationLines().forEach(print);
  } catch (error) {
    process.stderr.write(`${error instanceof BootError ? error.message : String((error as Error).stack)}\n`);
    stop(1);
  }
}

function announce({ config, mailsUrl }: Booted, progress: Progress): void {
  print(`Prêt en ${progress.elapsed}`);
  print('');
  print(`  Adresse    ${config.publicUrl}`);
  if (mailsUrl !== undefined) print(`  Courriels  ${mailsUrl}`);
  if (!config.secure) {
    print('');
    print(
      '  Attention : sans https, les cookies de session ne sont pas protégés sur le réseau. Hors de cette machine, indiquez PUBLIC_URL en https.',
    );
  }
}
