import { S3ServiceException } from '@aws-sdk/client-s3';
import { BlobMissingError, StorageUnavailableError } from './storage.errors.js';

const ABSENT = ['NoSuchKey', 'NotFound'];

/** What a store answers, or does not, in our own words. */
export async function answered<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw ownError(error);
  }
}

function ownError(error: unknown): BlobMissingError | StorageUnavailableError {
  if (!(error instanceof S3ServiceException)) return new StorageUnavailableError(reason(error));
  if (ABSENT.includes(error.name)) return new BlobMissingError('The store has no such object');
  if (error.$metadata.httpStatusCode === 403) return new StorageUnavailableError('la clé d’accès est refusée');
  return new StorageUnavailableError(`${error.name} ${error.message}`.trim());
}

function reason(error: unknown): string {
  if (error instanceof AggregateError) return (error.errors as Error[]).map(({ message }) => message).join(', ');
  return error instanceof Error ? error.message || error.name : String(error);
}
