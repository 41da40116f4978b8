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
    ['STORAGE', 'tape', 'disk, s3'],
    ['S3_ENDPOINT', 's3.example', 'https://s3.exemple.fr'],
    ['S3_PREFIX', '/e-cars', 'barre oblique'],
    ['S3_ADDRESSING', 'dns', 'path, host'],
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

  const STORE = {
    STORAGE: 's3',
    S3_ENDPOINT: 'https://s3.example',
    S3_BUCKET: 'pieces',
    S3_ACCESS_KEY_ID: 'key',
    S3_SECRET_ACCESS_KEY: 'secret',
  };

  it('keeps documents on this machine unless STORAGE=s3 says where else', () => {
    const store = { endpoint: 'https://s3.example/', bucket: 'pieces', prefix: '', region: 'us-east-1', addressing: 'path' };
    expect(readSettings(STORE).s3).toMatchObject({ ...store, accessKeyId: 'key', secretAccessKey: 'secret' });
    expect(readSettings({ ...STORE, S3_PREFIX: 'e-cars/', S3_REGION: 'fr-par' }).s3).toMatchObject({ prefix: 'e-cars/', region: 'fr-par' });
    expect(readSettings({ ...STORE, STORAGE: 'disk' }).s3).toBeUndefined();
  });

  it.each(Object.keys(STORE).filter((name) => name !== 'STORAGE'))('refuses STORAGE=s3 without %s', (name) => {
    expect(complaints({ ...STORE, [name]: '' })).toContain(`STORAGE=s3 demande aussi ${name}.`);
  });

  const provider = { OIDC_ISSUER: 'https://fournisseur.example/api/v2', OIDC_CLIENT_ID: 'e-cars', OIDC_CLIENT_SECRET: 'secret' };
  it('knows ProConnect’s profile once a provider is named', () => {
    expect(readSettings({}).oidc).toBeUndefined();
    expect(readSettings(provider).oidc).toMatchObject({
      issuer: 'https://fournisseur.example/api/v2',
      label: 'ProConnect',
      scopes: ['openid', 'given_name', 'usual_name', 'email'],
      acrValues: 'eidas1',
      trustsEmail: false,
      pkce: true,
    });
    expect(readSettings({ ...provider, OIDC_ACR_VALUES: 'none', OIDC_PKCE: 'none', OIDC_TRUST_EMAIL: 'yes' }).oidc).toMatchObject({
      acrValues: undefined,
      pkce: false,
      trustsEmail: true,
    });
  });

  it.each([
    [{ OIDC_ISSUER: provider.OIDC_ISSUER }, 'indiquez aussi OIDC_CLIENT_ID et OIDC_CLIENT_SECRET'],
    [{ ...provider, OIDC_CLIENT_SECRET: '' }, 'indiquez aussi OIDC_CLIENT_SECRET'],
    [{ OIDC_LABEL: 'ProConnect' }, 'indiquez aussi OIDC_ISSUER'],
    [{ ...provider, OIDC_ISSUER: 'http://fournisseur.example' }, 'OIDC_ISSUER est mal renseignée'],
    [{ ...provider, OIDC_TRUST_EMAIL: 'maybe' }, 'yes, no'],
  ])('refuses a provider that is half described, or reached in clear: %j', (environment, expected) => {
    expect(complaints(environment)).toContain(expected);
  });

  it('says all that is wrong at once', () => {
    const text = complaints({ PORT: 'x', SMTP_URL: 'x', DATABASE_OWNER_URL: 'postgres://a@b/c' });

    expect(text.match(/^ {2}- /gm)).toHaveLength(3);
  });
});
