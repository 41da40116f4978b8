import { S3Client } from '@aws-sdk/client-s3';
import { type S3Settings } from '../config/s3-settings.js';

const CONNECT_MS = 5000;
/** Silence after which the store counts as gone. */
const PATIENCE_MS = 60_000;

/** A client that asks of a store no more than what all S3-compatible ones understand. */
export function s3Client({ endpoint, region, addressing, accessKeyId, secretAccessKey }: S3Settings): S3Client {
  return new S3Client({
    endpoint,
    region,
    forcePathStyle: addressing === 'path',
    credentials: { accessKeyId, secretAccessKey },
    // The signed hash of the content is our check; the trailing checksums of newer clients are refused by older stores.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: CONNECT_MS, socketTimeout: PATIENCE_MS },
  });
}
