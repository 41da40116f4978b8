import { PasswordHashing } from './password-hashing.js';

describe('PasswordHashing', () => {
  it('makes salted argon2id hashes that only the password opens', async () => {
    const hashing = new PasswordHashing();
    const [first, second] = await Promise.all([hashing.hash('Tilleul-47-lune'), hashing.hash('Tilleul-47-lune')]);

    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(second).not.toBe(first);
    expect(await hashing.verify({ hash: first, password: 'Tilleul-47-lune' })).toBe(true);
    expect(await hashing.verify({ hash: first, password: 'Tilleul-47-Lune' })).toBe(false);
  });

  it('serves everybody who waits, also after a failure', async () => {
    const hashing = new PasswordHashing();
    const results = await Promise.allSettled([
      hashing.verify({ hash: 'not a hash', password: 'x' }),
      hashing.verify({ hash: 'neither', password: 'x' }),
      ...Array.from({ length: 4 }, (_, i) => hashing.hash(`Tilleul-47-lune-${i}`)),
    ]);

    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled', 'fulfilled']);
  });
});
