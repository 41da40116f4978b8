import { type AppConfig } from '../config/app-config.js';
import { DiskStorage } from './disk-storage.js';
import { type Storage } from './storage.js';

/** The store that the configuration names. The client of S3 is loaded by those who use it. */
export async function openStorage({ s3, dataFolder }: Pick<AppConfig, 's3' | 'dataFolder'>): Promise<Storage> {
  if (!s3) return new DiskStorage({ dataFolder });
  const { S3Storage } = await import('./s3-storage.js');
  return new S3Storage(s3, dataFolder);
}
