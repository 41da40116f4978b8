import { resolve } from 'node:path';
import { type ClamavAddress, clamavAddress } from './clamav-address.js';
import { type Environment, EnvironmentReader } from './environment.js';
import { readS3, type S3Settings } from './s3-settings.js';
import { type OidcSettings, readOidc } from './oidc-settings.js';
import { address, list, mailAddress, oneOf, port, text } from './setting.js';

const POSTGRES = ['postgres:', 'postgresql:'];
const SECRET_LENGTH = 32;
const SECRET = `un texte secret d’au moins ${SECRET_LENGTH} caractères`;

/** What the environment asks for. An `undefined` part is embedded: started by the application itself. */
export interface Settings {
  readonly databaseUrl: string | undefined;
  readonly databaseOwnerUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly sessionSecret: string | undefined;
  readonly publicUrl: string | undefined;
  readonly host: string;
  readonly port: number;
  /** Of the page that shows the mails, when they are caught. */
  readonly mailPort: number;
  readonly mailFrom: { readonly name: string; readonly address: string };
  readonly dataFolder: string;
  readonly trustedProxies: readonly string[];
  readonly defaultRegion: string | undefined;
  readonly demonstration: 'auto' | 'never';
  readonly role: 'all' | 'web';
  readonly antivirus: 'none' | 'optional' | 'required';
  readonly clamav: ClamavAddress | undefined;
  readonly s3: S3Settings | undefined;
  readonly oidc: OidcSettings | undefined;
}

/** Reads and checks every variable; a wrong one is refused in a sentence, all of them at once. */
export function readSettings(environment: Environment): Settings {
  const reader = new EnvironmentReader(environment);
  const settings = {
    ...readConnections(reader),
    ...readAddresses(reader),
    ...readHouse(reader),
    ...readAntivirus(reader),
    s3: readS3(reader),
    oidc: readOidc(reader),
  };
  complainOfGaps(reader);
  reader.close();
  return settings;
}

function readConnections(reader: EnvironmentReader): Pick<Settings, 'databaseUrl' | 'databaseOwnerUrl' | 'smtpUrl' | 'mailFrom'> {
  return {
    databaseUrl: reader.optional(address('DATABASE_URL', POSTGRES, 'postgres://compte:secret@serveur:5432/base'))?.href,
    databaseOwnerUrl: reader.optional(address('DATABASE_OWNER_URL', POSTGRES, 'postgres://proprietaire:secret@serveur:5432/base'))?.href,
    smtpUrl: reader.optional(address('SMTP_URL', ['smtp:', 'smtps:'], 'smtps://compte:secret@serveur:465'))?.href,
    mailFrom: {
      name: reader.or(text('MAIL_FROM_NAME', 'un nom'), 'e-CARS'),
      address: reader.or(mailAddress('MAIL_FROM'), 'ne-pas-repondre@e-cars.example'),
    },
  };
}

function readAddresses(reader: EnvironmentReader): Pick<Settings, 'publicUrl' | 'host' | 'port' | 'mailPort' | 'trustedProxies'> {
  const chosen = reader.or(port('PORT'), 3000);
  return {
    publicUrl: readPublicUrl(reader),
    host: reader.or(text('HOST', 'une adresse de cette machine'), '127.0.0.1'),
    port: chosen,
    mailPort: reader.or(port('MAIL_PORT'), chosen + 1),
    trustedProxies: reader.or(list('TRUSTED_PROXIES', 'des adresses séparées par des virgules'), ['loopback']),
  };
}

function readHouse(reader: EnvironmentReader): Pick<Settings, 'sessionSecret' | 'dataFolder' | 'defaultRegion' | 'demonstration' | 'role'> {
  return {
    sessionSecret: reader.optional(text('SESSION_SECRET', SECRET, SECRET_LENGTH)),
    dataFolder: resolve(reader.or(text('DATA_DIR', 'un dossier'), '.data')),
    defaultRegion: reader.optional(text('DEFAULT_REGION', 'le nom court d’une région')),
    demonstration: reader.or(oneOf('DEMONSTRATION', ['auto', 'never']), 'auto'),
    role: reader.or(oneOf('ROLE', ['all', 'web']), 'all'),
  };
}

function readAntivirus(reader: EnvironmentReader): Pick<Settings, 'antivirus' | 'clamav'> {
  const antivirus: Settings['antivirus'] = reader.or(oneOf('ANTIVIRUS', ['none', 'optional', 'required']), 'optional');
  const clamav = reader.optional(clamavAddress);
  if (antivirus === 'required' && !reader.has('CLAMAV'))
    reader.complain(`ANTIVIRUS=required demande un antivirus : indiquez CLAMAV (${clamavAddress.expected}).`);
  return { antivirus, clamav: antivirus === 'none' ? undefined : clamav };
}

function readPublicUrl(reader: EnvironmentReader): string | undefined {
  const url = reader.optional(address('PUBLIC_URL', ['http:', 'https:'], 'https://e-cars.exemple.fr'));
  if (url && url.href !== `${url.origin}/`)
    reader.complain('PUBLIC_URL doit nommer un serveur, sans chemin ni compte : https://e-cars.exemple.fr.');
  return url?.origin;
}

function complainOfGaps(reader: EnvironmentReader): void {
  if (reader.has('DATABASE_OWNER_URL') && !reader.has('DATABASE_URL')) {
    reader.complain('DATABASE_OWNER_URL est renseignée sans DATABASE_URL : indiquez aussi le compte de l’application.');
  }
  if (reader.has('DATABASE_URL') && !reader.has('SESSION_SECRET')) {
    reader.complain(`SESSION_SECRET manque : avec DATABASE_URL, indiquez ${SECRET}, le même sur tous les serveurs.`);
  }
}
