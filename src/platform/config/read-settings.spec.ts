import { BootError } from '../boot-error.js';
import { readSettings } from './read-settings.js';

const complaints = (environment: Record<string, string>): string => {
  try {
    readSettings(environment);
    return '';
  } catch (error) {
    if (error instanceof BootError) return error.message;
    throw error;
  }
};

describe('readSettings', () => {
  it('asks for nothing: what is absent is embedded', () => {
    expect(readSettings({})).toMatchObject({ databaseUrl: undefined, smtpUrl: undefined, host: '127.0.0.1', port: 3000, mailPort: 3001 });
  });

  it('takes an empty variable for an absent one', () => {
    expect(readSettings({ DATABASE_URL: '', PORT: ' ', SMTP_URL: '' })).toMatchObject({ databaseUrl: undefined, port: 3000 });
  });

  it('keeps the origin of the public address', () => {
    expect(readSettings({ PUBLIC_URL: 'https://e-cars.example/' }).publicUrl).toBe('https://e-cars.example');
  });

  it.each([
    ['PORT', '70000', 'un numéro de port'],
    ['PORT', '30 00', 'un numéro de port'],
    ['MAIL_PORT', '-1', 'un numéro de port'],
    ['DATABASE_URL', 'mysql://a@b/c', 'postgres://'],
    ['DATABASE_OWNER_URL', 'nowhere', 'postgres://'],
    ['SMTP_URL', 'http://mail.example', 'smtps://'],
    ['SESSION_SECRET', 'short', '32 caractères'],
    ['PUBLIC_URL', 'e-cars.example', 'https://'],
    ['PUBLIC_URL', 'https://e-cars.example/portail', 'sans chemin'],
    ['MAIL_FROM', 'nobody', 'une adresse de messagerie'],
    ['DEMONSTRATION', 'yes', 'auto, never'],
    ['ROLE', 'boss', 'all, web'],
    ['STORAGE', 'tape', 'disk'],
    ['ANTIVIRUS', 'sometimes', 'none, optional, required'],
    ['ANTIVIRUS', 'required', 'indiquez CLAMAV'],
    ['CLAMAV', 'localhost', 'serveur:3310'],
  ])('refuses %s=%s and says what is expected', (name, value, expected) => {
    const text = complaints({ [name]: value });

    expect(text).toContain(name);
    expect(text).toContain(expected);
  });

  it('asks for a shared secret with an external database', () => {
    expect(complaints({ DATABASE_URL: 'postgres://a:b@c/d' })).toContain('SESSION_SECRET manque');
  });

  it.each([
    ['antivirus.example:3310', { host: 'antivirus.example', port: 3310 }],
    ['[::1]:3310', { host: '::1', port: 3310 }],
    ['/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
  ])('reaches ClamAV at %s', (CLAMAV, clamav) => {
    expect(readSettings({ CLAMAV, ANTIVIRUS: 'required' }).clamav).toEqual(clamav);
    expect(readSettings({ CLAMAV, ANTIVIRUS: 'none' }).clamav).toBeUndefined();
  });

  it('says all that is wrong at once', () => {
    const text = complaints({ PORT: 'x', SMTP_URL: 'x', DATABASE_OWNER_URL: 'postgres://a@b/c' });

    expect(text.match(/^ {2}- /gm)).toHaveLength(3);
  });
});
