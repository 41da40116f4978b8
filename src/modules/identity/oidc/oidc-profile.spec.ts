import { profileOf } from './oidc-profile.js';

const claims = { sub: 'a1', email: ' Camille.Fontbelle@CH-Valombre.example ', given_name: 'Camille', usual_name: 'Fontbelle' };

describe('profileOf', () => {
  it('reads ProConnect’s names, and the address as accounts write it', () => {
    expect(profileOf({}, claims, false)).toEqual({
      sub: 'a1',
      email: 'camille.fontbelle@ch-valombre.example',
      emailVerified: false,
      name: 'Camille Fontbelle',
      provedTwice: false,
    });
  });

  it.each([
    [{ email_verified: true }, false, true],
    [{ email_verified: 'true' }, false, false],
    [{ email_verified: false }, true, true],
    [{}, true, true],
  ])('takes an address for verified when the provider says so, or is trusted: %j, trusted %s', (more, trusted, verified) => {
    expect(profileOf({}, { ...claims, ...more }, trusted)?.emailVerified).toBe(verified);
  });

  it.each([
    [{ amr: ['pwd', 'mfa'] }, true],
    [{ amr: ['pwd'] }, false],
    [{ amr: 'mfa' }, false],
    [{}, false],
  ])('counts two factors only where the id token says so: %j', (identity, twice) => {
    expect(profileOf(identity, { ...claims, amr: ['mfa'] }, false)?.provedTwice).toBe(twice);
  });

  it.each([{ sub: '' }, { sub: 7 }, { email: '' }, { email: null }])('knows nobody without identifier or address: %j', (more) => {
    expect(profileOf({}, { ...claims, ...more }, true)).toBeUndefined();
  });
});
