import { lastProblem } from './last-problem.js';
import { pageOwner } from './page-owner.js';
import { ApiProblem, problemOf } from './problem.js';
import { type Route, type Routes } from './routes.js';
import { serverClock } from './server-clock.js';
import { sessionGate } from './session-gate.js';

export interface RequestOptions {
  /** Values of the `{names}` in the path. */
  params?: Record<string, string>;
  query?: Record<string, string | number | undefined>;
  /** JSON, or a form with files. */
  body?: unknown;
  /** The version that was read: the server refuses (412) when another has been written since. */
  ifMatch?: string;
  /** The version that is already here: the server answers 304 when it is still the last one. */
  ifNoneMatch?: string;
  /** The same key for a retry of the same act: the server does it once. */
  idempotencyKey?: string;
  signal?: AbortSignal;
  /** False: a closed session is told to the caller instead of being opened again first. */
  reopen?: boolean;
}

export interface Answered<T> {
  data: T;
  etag: string | null;
}

/** One call. Throws ApiProblem for every refusal, and for a server that does not answer. */
export async function request<R extends Route>(route: R, options: RequestOptions = {}): Promise<Answered<Routes[R]>> {
  return answered(route, await exchange(route, options));
}

/** One reading of something that is already here; null when it has not changed since (`ifNoneMatch`). */
export async function requestIfChanged<R extends Route>(route: R, options: RequestOptions): Promise<Answered<Routes[R]> | null> {
  const response = await exchange(route, options);
  return response.status === 304 ? null : answered(route, response);
}

async function exchange(route: Route, options: RequestOptions): Promise<Response> {
  const response = await send(route, options);
  if (response.status === 401 && options.reopen !== false && (await sessionGate.pass())) return send(route, options);
  return response;
}

async function answered<R extends Route>(route: R, response: Response): Promise<Answered<Routes[R]>> {
  if (!response.ok) throw noted(await problemOf(response), route);
  const data: unknown = response.headers.get('content-type')?.includes('json') ? await response.json() : undefined;
  return { data: data as Routes[R], etag: response.headers.get('etag') };
}

/** Remembered for « Un problème ? ». */
function noted(problem: ApiProblem, route: Route): ApiProblem {
  lastProblem.note(problem, route);
  return problem;
}

/** The body of one call. */
export async function fetchData<R extends Route>(route: R, options: RequestOptions = {}): Promise<Routes[R]> {
  return (await request(route, options)).data;
}

async function send(route: Route, options: RequestOptions): Promise<Response> {
  const [method = 'GET', path = ''] = route.split(' ');
  try {
    const response = await fetch(addressOf(path, options), {
      method,
      credentials: 'same-origin',
      headers: headersOf(options, method),
      body: bodyOf(options.body),
      signal: options.signal,
    });
    serverClock.observe(response.headers.get('date'));
    return response;
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw noted(new ApiProblem(0, { code: 'network' }), route);
  }
}

function addressOf(path: string, { params = {}, query = {} }: RequestOptions): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== '') search.set(name, String(value));
  return search.size === 0 ? filled : `${filled}?${search.toString()}`;
}

/** A header of our own on unsafe methods: another site's form cannot send it. */
function headersOf({ body, ifMatch, ifNoneMatch, idempotencyKey, reopen }: RequestOptions, method: string): Record<string, string> {
  return {
    accept: 'application/json, application/problem+json',
    // Whoever may be told that the session is closed asks whose it is.
    ...(reopen !== false && pageOwner.header),
    ...(method !== 'GET' && { 'x-requested-with': 'e-cars' }),
    ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
    ...(ifMatch !== undefined && { 'if-match': ifMatch }),
    ...(ifNoneMatch !== undefined && { 'if-none-match': ifNoneMatch }),
    ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
  };
}

function bodyOf(body: unknown): BodyInit | null {
  if (body === undefined) return null;
  return body instanceof FormData ? body : JSON.stringify(body);
}
