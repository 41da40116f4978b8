import { type OidcCall, type OidcRefusal } from './oidc-call.js';

const FIRST_PAGE = '/contrats';
const SIGN_IN = '/connexion';

/** The library's words for what a person may do something about; all others read as a refusal. */
const LIBRARY: ReadonlyMap<string, OidcRefusal> = new Map([
  ['access_denied', 'cancelled'],
  ['login_required', 'cancelled'],
  ['state_mismatch', 'expired'],
  ['state_not_found', 'expired'],
  ['state_invalid', 'expired'],
  ['signup_disabled', 'unknown'],
  ['temporarily_unavailable', 'unavailable'],
  ['server_error', 'unavailable'],
]);

/** Only an address of this site is followed. */
export function safeReturn(wanted: unknown): string {
  return typeof wanted === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(wanted) && wanted.length <= 1024 ? wanted : FIRST_PAGE;
}

/** Where somebody lands who comes back from the provider, and whether what the library sets may reach their browser. */
export function landing(call: OidcCall, response: Response | undefined): { address: string; entered: boolean } {
  const location = response?.headers.get('location') ?? '';
  const refusal = call.refusal ?? refusalOf(response?.status ?? 500, location, call.secondStep);
  return refusal ? { address: `${SIGN_IN}?refus=${refusal}`, entered: false } : { address: entrance(call, location), entered: true };
}

/** The page that was wanted, after the account's own code where it asks for one. */
function entrance({ back, secondStep }: OidcCall, location: string): string {
  const wanted = safeReturn(pathOf(back ?? location));
  return secondStep ? `${SIGN_IN}?${new URLSearchParams({ etape: 'code', retour: wanted })}` : wanted;
}

function refusalOf(status: number, location: string, secondStep: boolean): OidcRefusal | undefined {
  if (status >= 400) return status === 429 ? 'throttled' : 'refused';
  const error = errorOf(location);
  if (error !== undefined) return LIBRARY.get(error) ?? 'refused';
  return location !== '' || secondStep ? undefined : 'refused';
}

function errorOf(location: string): string | undefined {
  return parse(location)?.searchParams.get('error') ?? undefined;
}

function pathOf(location: string): string | undefined {
  const url = parse(location);
  return url ? `${url.pathname}${url.search}${url.hash}` : undefined;
}

function parse(location: string): URL | undefined {
  return location === '' ? undefined : new URL(location, 'http://here.invalid');
}
