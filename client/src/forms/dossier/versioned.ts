import { type QueryFunctionContext } from '@tanstack/react-query';
import { request, requestIfChanged } from '../../api/http.js';
import { type Route, type Routes } from '../../api/routes.js';

/** Something read, with its ETag: the next reading costs an empty answer when nothing has changed. */
export interface Versioned<T> {
  readonly etag: string | null;
  readonly view: T;
}

export function viewOf<T>({ view }: Versioned<T>): T {
  return view;
}

type VersionedQuery<T> = (context: QueryFunctionContext<string[]>) => Promise<Versioned<T>>;

/** A query function that keeps what is here when the server answers 304. */
export function readVersioned<R extends Route>(route: R, id: string): VersionedQuery<Routes[R]> {
  return async ({ client, queryKey, signal }) => {
    const options = { params: { id }, signal };
    const before = client.getQueryData<Versioned<Routes[R]>>(queryKey);
    if (!before?.etag) return versioned(await request(route, options));
    const answer = await requestIfChanged(route, { ...options, ifNoneMatch: before.etag });
    return answer === null ? before : versioned(answer);
  };
}

function versioned<T>({ data, etag }: { readonly data: T; readonly etag: string | null }): Versioned<T> {
  return { etag, view: data };
}
