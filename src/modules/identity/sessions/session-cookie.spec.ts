import { createHmac } from 'node:crypto';
import { signedToken } from './session-cookie.js';

describe('the cookie of a session', () => {
  const config = { secure: false, sessionSecret: 'a secret of thirty-two characters' };
  const cookie = (token: string): string => {
    const signature = createHmac('sha256', config.sessionSecret).update(token).digest('base64');
    return `ecars-session=${encodeURIComponent(`${token}.${signature}`)}`;
  };

  it('names its token, as the accounts library signs it, wherever it stands', () => {
    expect(signedToken(cookie('Jeton123'), config)).toBe('Jeton123');
    expect(signedToken(`autre=1; ${cookie('Jeton.123')}; suite=2`, config)).toBe('Jeton.123');
  });

  it('is nothing when it is absent, altered, unsigned, unreadable or signed by somebody else', () => {
    const good = cookie('Jeton123');
    const others = [
      undefined,
      '',
      good.replace('Jeton', 'Jouet'),
      'ecars-session=Jeton123',
      'ecars-session=%E0%A4%A',
      'ecars-session=.x',
      good.slice(0, -3),
    ];
    for (const other of others) expect(signedToken(other, config)).toBeUndefined();
    expect(signedToken(good, { ...config, sessionSecret: 'another secret of the same length' })).toBeUndefined();
    expect(signedToken(good, { ...config, secure: true })).toBeUndefined();
  });

  it('is refused, not failed on, when the signature holds letters of several bytes', () => {
    expect(signedToken(`ecars-session=Jeton.${encodeURIComponent('é'.repeat(44))}`, config)).toBeUndefined();
  });
});
