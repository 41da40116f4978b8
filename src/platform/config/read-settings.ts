import { resolve } from 'node:path';
import { type Environment, EnvironmentReader } from './environment.js';
import { address, oneOf, port, text } from './setting.js';

const POSTGRES = ['postgres:', 'postgresql:'];
const SECRET_LENGTH = 32;

/** What the environment asks for. `undefined` parts are embedded ones, started by the application itself. */
export interface Settings {
  readonly databaseUrl: string | undefined;
  readonly databaseOwnerUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly sessionSecret: string | undefined;
  readonly publicUrl: string | undefined;
  readonly host: string;
  readonly port: number;
  readonly mailPort: number;
  readonly mailFrom: { readonly name: string; readonly address: string };
  readonly dataFolder: string;
  readonly trustedProxies: readonly string[];
  readonly defaultRegion: string | undefined;
  readonly demonstration: 'auto' | 'never';
  readonly role: 'all' | 'web' | 'worker';
}

/** Reads and checks every variable; a wrong one is refused in a sentence, all of them at once. */
export function readSettings(environment: Environment): Settings {
  const reader = new EnvironmentReader(environment);
  const chosenPort = reader.optional(port('PORT')) ?? 3000;
  const settings: Settings = {
    databaseUrl: reader.optional(address('DATABASE_URL', POSTGRES, 'postgres://compte:secret@serveur:5432/base'))?.href,
    databaseOwnerUrl: reader.optional(address('DATABASE_OWNER_URL', POSTGRES, 'postgres://proprietaire:secret@serveur:5432/base'))?.href,
    smtpUrl: reader.optional(address('SMTP_URL', ['smtp:', 'smtps:'], 'smtps://compte:secret@serveur:465'))?.href,
    sessionSecret: reader.optional(text('SESSION_SECRET', `un texte secret d'au moins ${SECRET_LENGTH} caractères`, SECRET_LENGTH)),
    publicUrl: readPublicUrl(reader),
    host: reader.optional(text('HOST', 'une adresse locale')) ?? '127.0.0.1',
    port: chosenPort,
    mailPort: reader.optional(port('MAIL_PORT')) ?? chosenPort + 1,
    mailFrom: readSender(reader),
    dataFolder: resolve(reader.optional(text('DATA_DIR', 'un dossier')) ?? '.data'),
    trustedProxies: reader
      .optional(text('TRUSTED_PROXIES', 'une liste d’adresses'))
      ?.split(',')
      .map((proxy) => proxy.trim()) ?? ['loopback'],
    defaultRegion: reader.optional(text('DEFAULT_REGION', 'un nom court de région')),
    demonstration: reader.optional(oneOf('DEMONSTRATION', ['auto', 'never'])) ?? 'auto',
    role: reader.optional(oneOf('ROLE', ['all', 'web', 'worker'])) ?? 'all',
  };
  complainOfGaps(reader, environment);
  reader.close();
  return settings;
}

function readPublicUrl(reader: EnvironmentReader): string | undefined {
  const url = reader.optional(address('PUBLIC_URL', ['http:', 'https:'], 'https://e-cars.exemple.fr'));
  if (url && (url.pathname !== '/' || url.search !== '' || url.hash !== '')) {
    reader.complain('PUBLIC_URL doit nommer un serveur, sans chemin : https://e-cars.exemple.fr.');
  }
  return url?.origin;
}

function readSender(reader: EnvironmentReader): { name: string; address: string } {
  const name = reader.optional(text('MAIL_FROM_NAME', 'un nom')) ?? 'e-CARS';
  const sender = reader.optional({
    name: 'MAIL_FROM',
    expected: 'une adresse de messagerie comme ne-pas-repondre@exemple.fr',
    read: (value) => (/^[^\s@<>"]+@[^\s@<>"]+$/.test(value) ? value : undefined),
  });
  return { name, address: sender ?? 'ne-pas-repondre@e-cars.example' };
}

function complainOfGaps(reader: EnvironmentReader, environment: Environment): void {
  if (reader.has('DATABASE_OWNER_URL') && !reader.has('DATABASE_URL')) {
    reader.complain('DATABASE_OWNER_URL est renseignée sans DATABASE_URL : indiquez aussi le compte de l’application.');
  }
  if (reader.has('DATABASE_URL') && !reader.has('SESSION_SECRET')) {
    reader.complain(
      `SESSION_SECRET manque : avec DATABASE_URL, tous les serveurs partagent un même secret d’au moins ${SECRET_LENGTH} caractères.`,
    );
  }
  if (environment.STORAGE && environment.STORAGE !== 'disk') {
    reader.complain('STORAGE est mal renseignée : seule la valeur disk (le dossier DATA_DIR) est connue de cette version.');
  }
}
