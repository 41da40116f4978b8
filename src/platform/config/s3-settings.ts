import { type EnvironmentReader } from './environment.js';
import { address, oneOf, text } from './setting.js';

/** A bucket of an S3-compatible store, and the account that reads and writes in it. */
export interface S3Settings {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  /** Before the name of every object: several installations may share a bucket. */
  readonly prefix: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** `path`: the bucket is in the path, as most compatible stores want it; `host`: before the server's name. */
  readonly addressing: 'path' | 'host';
}

const NEEDED = {
  endpoint: 'S3_ENDPOINT',
  bucket: 'S3_BUCKET',
  accessKeyId: 'S3_ACCESS_KEY_ID',
  secretAccessKey: 'S3_SECRET_ACCESS_KEY',
} as const;

/** STORAGE=s3 and what it needs; nothing on the disk of this machine. */
export function readS3(reader: EnvironmentReader): S3Settings | undefined {
  const chosen = reader.or(oneOf('STORAGE', ['disk', 's3']), 'disk');
  const endpoint = reader.optional(address(NEEDED.endpoint, ['http:', 'https:'], 'https://s3.exemple.fr'))?.href;
  const settings: S3Settings = {
    endpoint: endpoint ?? '',
    region: reader.or(text('S3_REGION', 'une région du stockage, comme fr-par'), 'us-east-1'),
    bucket: reader.or(text(NEEDED.bucket, 'le nom d’un compartiment'), ''),
    prefix: reader.or(prefix, ''),
    accessKeyId: reader.or(text(NEEDED.accessKeyId, 'l’identifiant d’une clé d’accès'), ''),
    secretAccessKey: reader.or(text(NEEDED.secretAccessKey, 'le secret d’une clé d’accès'), ''),
    addressing: reader.or(oneOf('S3_ADDRESSING', ['path', 'host']), 'path'),
  };
  if (chosen === 'disk') return undefined;
  const missing = Object.values(NEEDED).filter((name) => !reader.has(name));
  if (missing.length > 0) reader.complain(`STORAGE=s3 demande aussi ${missing.join(', ')}.`);
  return settings;
}

const prefix = {
  name: 'S3_PREFIX',
  expected: 'un préfixe comme e-cars/, terminé par une barre oblique',
  read: (value: string) => (/^([\w.-]+\/)+$/.test(value) ? value : undefined),
};
