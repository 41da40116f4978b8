import { type PasswordPolicy } from '../../organisations/index.js';
import { passwordReasons } from './password-rules.js';

const POLICY: PasswordPolicy = {
  min: 12,
  max: 64,
  classes: ['lower', 'upper', 'digit', 'special'],
  forbidIdentity: true,
  forbidCommon: true,
};
const OWNER = { email: 'camille.fontbelle@ch-valombre.example', name: 'Camille Fontbelle' };

function codes(password: string, policy: PasswordPolicy = POLICY): string[] {
  return passwordReasons(policy, password, OWNER).map(({ code }) => code);
}

describe('passwordReasons', () => {
  it.each([['Tilleul-47-lune'], ['Tilleul&47lune'], ['Tilleul%47lune'], ['Tilleul_47lune'], ['éTé-2026-à-la-mer'], ['Aa1-'.repeat(16)]])(
    'accepts %s, 12 to 64 characters of the four classes [S0-11] [S3-03]',
    (password) => {
      expect(codes(password)).toEqual([]);
    },
  );

  it.each([
    ['Aa1-Aa1-Aa1', ['password.length', 'password.common']],
    ['Aa1-'.repeat(16) + 'x', ['password.length']],
    ['TILLEUL-47-LUNE', ['password.lower']],
    ['tilleul-47-lune', ['password.upper']],
    ['Tilleul-de-lune', ['password.digit']],
    ['Tilleul47lune2', ['password.special']],
    ['Tilleul 47 lune', ['password.special']],
    ['', ['password.length', 'password.lower', 'password.upper', 'password.digit', 'password.special']],
  ])('refuses « %s » and names each rule that it breaks [S0-11]', (password, expected) => {
    expect(codes(password)).toEqual(expected);
  });

  it('counts characters as a person does, not UTF-16 units', () => {
    expect(codes('Aa1-🌿🌿🌿🌿🌿🌿🌿')).toEqual(['password.length']);
    expect(codes('Aa1-🌿🌿🌿🌿🌿🌿🌿🌿')).toEqual([]);
    expect(codes(`Aa1-${'🌿'.repeat(60)}`)).toEqual([]);
  });

  it.each([['Camille-47-lune'], ['lune-FONTBELLE-47'], ['La-Valombre-4747'], ['cÀmille-47-LUNE']])(
    'refuses %s, which holds a word of the address or the name',
    (password) => {
      expect(codes(password)).toEqual(['password.identity']);
    },
  );

  it('lets short words of the address pass: they stand in too many good passwords', () => {
    expect(codes('Cheval-de-47-lunes')).toEqual([]);
  });

  it.each([
    ['Password-2026'],
    ['M0tdepasse!2026'],
    ['P@ssw0rd-2026'],
    ['Azertyuiop-1234'],
    ['Bienvenue_2026!'],
    ['Chocolat-2026!'],
    ['Dr4gonball-1986'],
    ['Marseille_13000'],
  ])('refuses %s, a password that everybody tries', (password) => {
    expect(codes(password)).toContain('password.common');
  });

  it('follows the region where it asks for something else', () => {
    const lenient = { ...POLICY, min: 14, classes: [], forbidIdentity: false, forbidCommon: false };
    expect(codes('camillefontbelle', lenient)).toEqual([]);
    expect(passwordReasons(lenient, 'treizelettres', OWNER)).toEqual([{ code: 'password.length', params: { min: 14, max: 64 } }]);
  });
});
