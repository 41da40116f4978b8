import { DEFAULT_SETTINGS } from '../../organisations/index.js';
import { signInView } from './sign-in.presenter.js';

function settings(inactiveSince: string | null) {
  return { ...DEFAULT_SETTINGS, signIn: { ...DEFAULT_SETTINGS.signIn, inactiveSince } };
}

describe('signInView', () => {
  it('says since when a person without connection renews, as the region dates it [S4-09]', () => {
    expect(signInView(settings('2025-11-03'), null).notice).toBe(
      'Sans connexion depuis le 3 novembre 2025, merci de renouveler votre mot de passe.',
    );
    expect(signInView(settings('2026-05-01'), null).notice).toContain('le 1er mai 2026');
    expect(signInView(settings(null), null).notice).toBeNull();
  });

  it('says for how many days without connection a person renews, alone or with the date [S4-09]', () => {
    const after = (inactiveSince: string | null) => {
      const { signIn } = settings(inactiveSince);
      return signInView({ ...DEFAULT_SETTINGS, signIn: { ...signIn, inactiveDays: 180 } }, null).notice;
    };
    expect(after(null)).toBe('Sans connexion depuis plus de 180 jours, merci de renouveler votre mot de passe.');
    expect(after('2025-11-03')).toContain('depuis le 3 novembre 2025, ou depuis plus de 180 jours, merci');
  });

  it('lists the rules of the password in the order of the notice [S0-11]', () => {
    const { passwordPolicy } = signInView(settings(null), null);
    expect(passwordPolicy.rules.map(({ id }) => id)).toEqual(['length', 'lower', 'upper', 'digit', 'special', 'identity', 'common']);
    expect(passwordPolicy.rules[0]?.label).toBe('12 à 64 caractères');
  });

  it('leaves out the rules that a region does not ask for', () => {
    const lenient = { ...DEFAULT_SETTINGS, passwordPolicy: { min: 14, max: 80, classes: [], forbidIdentity: false, forbidCommon: true } };
    expect(signInView(lenient, null).passwordPolicy.rules.map(({ id }) => id)).toEqual(['length', 'common']);
  });

  it('asks for the four facts that the support needs [S1-01]', () => {
    expect(signInView(settings(null), null).support.include).toHaveLength(4);
  });
});
