import { type QueryFunctionContext } from '@tanstack/react-query';
import { request, requestIfChanged, type RequestOptions } from '../../api/http.js';
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

/** A query function that keeps what is here when the server answers 304, or answers later than a save with what was before it. */
export function readVersioned<R extends Route>(route: R, id: string): VersionedQuery<Routes[R]> {
  return async ({ client, queryKey, signal }) => {
    const options = { params: { id }, signal };
    const here = (): Versioned<Routes[R]> | undefined => client.getQueryData(queryKey);
    const read = await readOver(route, options, here());
    // Asked for only now: a save may have been acknowledged while the answer was on its way.
    return newest(here(), read);
  };
}

async function readOver<R extends Route>(
  route: R,
  options: RequestOptions,
  before: Versioned<Routes[R]> | undefined,
): Promise<Versioned<Routes[R]>> {
  if (!before?.etag) return versioned(await request(route, options));
  const answer = await requestIfChanged(route, { ...options, ifNoneMatch: before.etag });
  return answer === null ? before : versioned(answer);
}

function versioned<T>({ data, etag }: { readonly data: T; readonly etag: string | null }): Versioned<T> {
  return { etag, view: data };
}

/** Both numbers only ever grow: of the dossier's state, of what is written in it. */
interface Revised {
  readonly version?: number;
  readonly contentRev?: number;
}

/** `read`, unless what is here by now is newer: a reading that set out before a save may arrive after its acknowledgement. */
function newest<T>(here: Versioned<T> | undefined, read: Versioned<T>): Versioned<T> {
  return here !== undefined && isEarlier(read.view as Revised, here.view as Revised) ? here : read;
}

function isEarlier(one: Revised, other: Revised): boolean {
  return (one.version ?? 0) < (other.version ?? 0) || (one.contentRev ?? 0) < (other.contentRev ?? 0);
}
