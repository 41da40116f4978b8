import { landing, safeReturn } from './return-address.js';

const call = { provedTwice: false, secondStep: false };
const to = (location: string, status = 302) => new Response(null, { status, headers: location === '' ? {} : { location } });

describe('safeReturn', () => {
  it.each(['/mon-compte', '/contrats/1?onglet=a'])('follows %s', (address) => {
    expect(safeReturn(address)).toBe(address);
  });

  it.each([
    '//ailleurs.example',
    '/\\ailleurs.example',
    'https://ailleurs.example',
    'javascript:alert(1)',
    '',
    7,
    null,
    `/${'a'.repeat(2000)}`,
  ])('does not follow %s', (address) => {
    expect(safeReturn(address)).toBe('/contrats');
  });
});

describe('landing', () => {
  it('goes where one wanted to go', () => {
    expect(landing(call, to('/mon-compte'))).toEqual({ address: '/mon-compte', entered: true });
    expect(landing(call, to('http://elsewhere.example/contrats'))).toEqual({ address: '/contrats', entered: true });
  });

  it('asks for the code first where the account has one', () => {
    expect(landing({ ...call, secondStep: true }, to('/mon-compte')).address).toBe('/connexion?etape=code&retour=%2Fmon-compte');
  });

  it.each([
    ['/connexion?error=access_denied', 302, 'cancelled'],
    ['/connexion?error=state_mismatch', 302, 'expired'],
    ['/connexion?error=anything', 302, 'refused'],
    ['', 401, 'refused'],
    ['', 500, 'refused'],
    ['', 429, 'throttled'],
  ])('says why nobody entered: %s %i', (location, status, refusal) => {
    expect(landing(call, to(location, status))).toEqual({ address: `/connexion?refus=${refusal}`, entered: false });
  });

  it('says what was found out before what the library answers', () => {
    expect(landing({ ...call, refusal: 'unverified' }, to('/connexion?error=unable_to_get_user_info')).address).toContain(
      'refus=unverified',
    );
    expect(landing({ ...call, refusal: 'unavailable' }, undefined).address).toContain('refus=unavailable');
  });
});
