import { type QueryFunctionContext } from '@tanstack/react-query';
import { requestIfChanged } from '../../api/http.js';
import { type Route, type Routes } from '../../api/routes.js';

/** Something read, with its ETag: the next reading costs an empty answer when nothing has changed. */
export interface Versioned<T> {
  readonly etag: string | null;
  readonly view: T;
}

export function viewOf<T>({ view }: Versioned<T>): T {
  return view;
}

/** A query function that keeps what is here when the server answers 304. */
export function readVersioned<R extends Route>(route: R, id: string) {
  return async ({ client, queryKey, signal }: QueryFunctionContext): Promise<Versioned<Routes[R]>> => {
    const before = client.getQueryData<Versioned<Routes[R]>>(queryKey);
    const ifNoneMatch = before?.etag ?? undefined;
    const answer = await requestIfChanged(route, { params: { id }, ifNoneMatch, signal });
    if (answer === null && before) return before;
    return { etag: answer?.etag ?? null, view: answer?.data as Routes[R] };
  };
}
