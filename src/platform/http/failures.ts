import { HttpException } from '@nestjs/common';
import { DomainError } from '../../shared/domain-error.js';
import { isRecord } from '../../shared/json.js';
import { type Failure, statusOf } from './problem.js';

/** The stable code of what the framework itself refuses, by status. */
const CODES: Readonly<Record<number, string>> = {
  400: 'request.malformed',
  401: 'identity.unauthenticated',
  403: 'request.forbidden',
  404: 'request.not-found',
  405: 'request.method-not-allowed',
  406: 'request.not-acceptable',
  408: 'request.timeout',
  413: 'request.too-large',
  414: 'request.uri-too-long',
  415: 'request.unsupported-media-type',
  422: 'request.invalid',
  429: 'request.throttled',
  431: 'request.headers-too-large',
  503: 'request.unavailable',
};

/** SQLSTATE of values that only the database found malformed: an identifier that is no UUID, text with a NUL, a number too large. */
const MALFORMED_SQL = new Set(['22P02', '22P05', '22021', '22003', '22007', '22008']);
/** The database is stopping, starting, or unreachable. */
const UNAVAILABLE_SQL = /^(08|57P|53|ECONNREFUSED|ECONNRESET|EPIPE)/;
/** What the driver says, without a code, of a connection that was cut under it. */
const CUT = /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

/** What to tell the caller about an error. `undefined`: it is ours, to be logged, and nothing of it goes out. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof DomainError) {
    return { status: statusOf(error.kind), code: error.code, detail: error.message, members: error.details };
  }
  if (error instanceof HttpException) return httpFailure(error);
  return isRecord(error) || error instanceof Error ? libraryFailure(error) : undefined;
}

interface LibraryError {
  readonly statusCode?: unknown;
  readonly code?: unknown;
  readonly message?: string;
  /** TypeORM's: what the database said. */
  readonly driverError?: LibraryError;
}

function httpFailure(error: HttpException): Failure | undefined {
  const status = error.getStatus();
  if (status >= 500 && status !== 503) return undefined;
  const response = error.getResponse();
  const { code, detail, members } = (isRecord(response) ? response : {}) as Partial<Failure>;
  // Nest wraps Fastify's own errors with their `FST_ERR_…` codes: those are not ours to promise.
  const stable = code?.startsWith('FST_') ? undefined : code;
  return { status, code: stable ?? CODES[status] ?? 'request.refused', detail, members };
}

/** Fastify's own errors carry a status; the database's carry an SQLSTATE. */
function libraryFailure(error: LibraryError): Failure | undefined {
  if (isRefusal(error.statusCode)) return { status: error.statusCode, code: CODES[error.statusCode] ?? 'request.refused' };
  const { code, message } = error.driverError ?? error;
  if (typeof code === 'string') return databaseFailure(code);
  return CUT.test(message ?? '') ? { status: 503, code: 'request.unavailable' } : undefined;
}

function isRefusal(status: unknown): status is number {
  return typeof status === 'number' && status >= 400 && status < 500;
}

function databaseFailure(sqlState: string): Failure | undefined {
  if (MALFORMED_SQL.has(sqlState)) return { status: 400, code: 'request.malformed' };
  if (UNAVAILABLE_SQL.test(sqlState)) return { status: 503, code: 'request.unavailable' };
  return undefined;
}
