import { type ClamavAddress } from './clamav-address.js';
import { type S3Settings } from './s3-settings.js';
import { type OidcSettings } from './oidc-settings.js';

/** The settings of one running application, validated at boot and never read from the environment again. */
export class AppConfig {
  /** Absent with the embedded database: the address is then known once it runs. */
  readonly databaseUrl!: string;
  readonly host!: string;
  readonly port!: number;
  /** The address that people type, without a final slash: links in mails and cookie flags follow it. */
  readonly publicUrl!: string;
  /** Origins whose pages may act here: the public address, and its loopback twins on a developer's machine. */
  readonly origins!: readonly string[];
  readonly sessionSecret!: string;
  /** Embedded database, documents and generated secrets. */
  readonly dataFolder!: string;
  /** Addresses of the proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies!: readonly string[];
  readonly smtpUrl!: string;
  readonly mailFrom!: { readonly name: string; readonly address: string };
  /** The region of the public sign-in page when its address names none. */
  readonly defaultRegion!: string | undefined;
  /** Whether this node runs background work (jobs, relay, deadlines) besides answering requests. */
  readonly background!: boolean;
  /** Where the antivirus listens; without one, documents say that they were not scanned. */
  readonly clamav!: ClamavAddress | undefined;
  /** Where documents are kept; without it, in the data folder. */
  readonly s3!: S3Settings | undefined;
  /** Who vouches for people besides their password; without one, the button is not there. */
  readonly oidc!: OidcSettings | undefined;
  readonly clientFolder!: string | undefined;

  constructor(values: AppConfigValues) {
    Object.assign(this, values);
  }

  /** Cookies are `Secure` and named `__Host-` on https only: on plain http a browser would drop them. */
  get secure(): boolean {
    return this.publicUrl.startsWith('https://');
  }
}

export type AppConfigValues = { [Name in Exclude<keyof AppConfig, 'secure'>]: AppConfig[Name] };
