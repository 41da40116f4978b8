import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import v4 from '@20minutes/s3rver/lib/signature/v4.js';
import { type S3Settings } from '../../src/platform/config/s3-settings.js';

const BUCKET = 'pieces';
/** The one account that this server knows. */
const KEY = 'S3RVER';

/** It checks signatures against a path that it makes up itself, without the slash after a bucket's name that current clients send and sign. */
const { getStringToSign } = v4;
v4.getStringToSign = ({ uri, ...request }, signature) =>
  getStringToSign({ ...request, uri: uri.lastIndexOf('/') === 0 ? `${uri}/` : uri }, signature);

export interface S3Server {
  readonly settings: S3Settings;
  /** Where it keeps what it is given. */
  readonly folder: string;
  close(): Promise<void>;
}

/** A server that speaks S3 on a port of the loopback and checks every signature. */
export async function openS3(): Promise<S3Server> {
  const folder = await mkdtemp(join(tmpdir(), 'ecars-s3-'));
  const server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory: folder, configureBuckets: [{ name: BUCKET }] });
  const { port } = await server.run();
  return {
    settings: {
      endpoint: `http://127.0.0.1:${String(port)}`,
      region: 'us-east-1',
      bucket: BUCKET,
      prefix: 'e-cars/',
      accessKeyId: KEY,
      secretAccessKey: KEY,
      addressing: 'path',
    },
    folder,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
