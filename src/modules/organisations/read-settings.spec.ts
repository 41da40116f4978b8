import { DEFAULT_SETTINGS } from './default-settings.js';
import { readSettings } from './read-settings.js';

describe('readSettings', () => {
  it('keeps the defaults where a region says nothing', () => {
    expect(readSettings({})).toEqual(DEFAULT_SETTINGS);
    expect(readSettings(null)).toEqual(DEFAULT_SETTINGS);
  });

  it('takes what a region says, and only that', () => {
    const settings = readSettings({
      support: { phone: '01 99 00 12 34' },
      passwordPolicy: { min: 14 },
      words: { 'menu.contracts': 'Mes contrats' },
    });

    expect(settings.support.phone).toBe('01 99 00 12 34');
    expect(settings.support.include).toEqual(DEFAULT_SETTINGS.support.include);
    expect(settings.passwordPolicy).toEqual({ ...DEFAULT_SETTINGS.passwordPolicy, min: 14 });
    expect(settings.words).toEqual({ 'menu.contracts': 'Mes contrats' });
  });

  it('ignores unknown keys and values of another type', () => {
    const settings = readSettings({
      invented: 1,
      documents: { maxBytes: 'vingt', extensions: ['pdf'] },
      signIn: { inactiveSince: '2025-11-03' },
    });

    expect(settings).not.toHaveProperty('invented');
    expect(settings.documents).toEqual({ ...DEFAULT_SETTINGS.documents, extensions: ['pdf'] });
    expect(settings.signIn.inactiveSince).toBe('2025-11-03');
  });

  it('keeps the narrower rule where a region names another one for withdrawing documents', () => {
    const deletionOf = (deletion: unknown): string => readSettings({ documents: { deletion } }).documents.deletion;
    expect(['none', 'colleagues-current-year', 'everybody', 3].map(deletionOf)).toEqual([
      'none',
      'colleagues-current-year',
      'own-current-year',
      'own-current-year',
    ]);
  });

  it.each([
    ['a class of characters that is none', { passwordPolicy: { classes: ['lower', 'emoji'] } }],
    ['a length that is no whole number', { passwordPolicy: { min: 12.5, max: -1 } }],
    ['a size that is not one', { documents: { maxBytes: -1 } }],
    ['a day that no month has', { signIn: { inactiveSince: '2025-02-30' } }],
    ['a day in words', { signIn: { inactiveSince: 'le 3 novembre' } }],
    ['a second factor for others than agents', { signIn: { secondFactor: 'everybody' } }],
    ['words that are no texts', { words: { 'menu.contracts': 3 } }],
  ])('keeps the default rather than %s', (_what, stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });
});
