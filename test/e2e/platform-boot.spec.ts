import { execFile, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { demonstrationAccounts } from '../../src/modules/demonstration/index.js';
import { type IntegrityReport } from '../../src/modules/documents/index.js';
import { freePort } from '../../src/platform/database/embedded/free-port.js';
import { withClient } from '../../src/platform/database/owner-client.js';
import { anonymous, signIn, until } from '../support/index.js';
import { embeddedUrl, ownEnvironment, startApp, startCommand, type StartedApp } from '../support/started-app.js';

const UNREACHABLE_STORE = {
  STORAGE: 's3',
  S3_ENDPOINT: 'http://127.0.0.1:1',
  S3_BUCKET: 'pieces',
  S3_ACCESS_KEY_ID: 'key',
  S3_SECRET_ACCESS_KEY: 'secret',
};

describe('the start command', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'ecars-boot-'));
  chmodSync(dataFolder, 0o755);
  let app: StartedApp;
  beforeAll(async () => {
    app = await startApp({ dataFolder });
  });
  afterAll(async () => {
    if (app.child.exitCode === null) await app.child.kill('SIGTERM');
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it('says where it answers and warns that http is not protected', () => {
    expect(app.child.printed).toContain(`Adresse    http://localhost:${String(app.port)}`);
    expect(app.child.printed).toContain('sans https, les cookies de session ne sont pas protégés');
  });

  it('prints accounts that sign in at once, but for the one of the first connection', async () => {
    for (const { email, password, firstConnection } of demonstrationAccounts()) {
      expect(app.child.printed).toContain(email);
      const { status } = await anonymous(app).post('/api/auth/sign-in/email').send({ email, password });
      expect([email, status]).toEqual([email, firstConnection ? 403 : 200]);
    }
  });

  it('shows on a page the mails that it catches', async () => {
    const { email } = demonstrationAccounts().find(({ firstConnection }) => firstConnection)!;
    await anonymous(app).post('/api/renewal').send({ email }).expect(202);

    const page = await until(async () => {
      const text = await (await fetch(app.mailsUrl)).text();
      return text.includes(email) ? text : undefined;
    });

    expect(page).toMatch(/<html lang="fr">[\s\S]*code de vérification[\s\S]*\d{6}/);
    expect((await fetch(app.mailsUrl)).headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  });

  it('gives its cookies the flags that plain http can carry', async () => {
    const { email, password } = demonstrationAccounts().find(({ firstConnection }) => !firstConnection)!;
    const { headers } = await anonymous(app).post('/api/auth/sign-in/email').send({ email, password });

    expect(String(headers['set-cookie'])).toMatch(/HttpOnly/i);
    expect(String(headers['set-cookie'])).toMatch(/SameSite=Lax/i);
    expect(String(headers['set-cookie'])).not.toMatch(/Secure/i);
  });

  it('is refused a second time on the same data folder, and the first goes on', async () => {
    const second = startCommand({ dataFolder, port: await freePort() });

    expect(await second.ended()).toBe(1);
    expect(second.printed).toContain('déjà utilisé par une application en marche');
    expect((await fetch(`${app.url}/api/health`)).status).toBe(200);
  });

  it('takes back its data, and the sessions, after its process was killed', async () => {
    const agent = await signIn(app, demonstrationAccounts().find(({ firstConnection }) => !firstConnection)!.email);
    await app.child.kill('SIGKILL');

    app = await startApp({ dataFolder, port: app.port });

    expect((await agent.get('/api/me')).status).toBe(200);
    const regions = await withClient(embeddedUrl(dataFolder), (client) => client.query('select count(*)::int as n from app.region'));
    expect(regions.rows).toEqual([{ n: readdirSync('schemas/demo/regions').length }]);
  });

  it('stops its database with itself', async () => {
    await app.child.kill('SIGTERM');

    expect(app.child.exitCode).toBe(0);
    expect(existsSync(join(dataFolder, 'postgres/postmaster.pid'))).toBe(false);
  });

  it('has a command that compares its documents with their files', async () => {
    // Rejects when the command's exit code is not 0.
    const check = async (): Promise<IntegrityReport> => {
      const command = ['bin/ecars.mjs', 'integrity:check', '--json'];
      const { stdout } = await promisify(execFile)(process.execPath, command, { env: ownEnvironment(dataFolder) });
      return JSON.parse(stdout) as IntegrityReport;
    };
    expect(await check()).toMatchObject({ ok: true, missing: [], mismatched: [], orphans: [] });
    const name = 'f'.repeat(64);
    mkdirSync(join(dataFolder, 'documents/ff/ff'), { recursive: true });
    writeFileSync(join(dataFolder, 'documents/ff/ff', name), 'of no document');

    expect(await check()).toMatchObject({ ok: true, orphans: [name] });
  });

  it('stops when npm, its parent, is gone', async () => {
    const port = String(await freePort());
    const env = { ...process.env, DATA_DIR: dataFolder, PORT: port, npm_lifecycle_event: 'start' };
    const shell = spawn('sh', ['-c', `${process.execPath} scripts/start.mjs; :`], { env, stdio: 'ignore' });
    const answers = () =>
      fetch(`http://127.0.0.1:${port}/api/health`).then(
        ({ ok }) => ok,
        () => false,
      );
    await until(answers);

    shell.kill('SIGTERM');

    await until(async () => !(await answers()) && !existsSync(join(dataFolder, 'postgres/postmaster.pid')));
  });

  it.each([
    [{ SMTP_URL: 'mail' }, 'SMTP_URL est mal renseignée'],
    [{ DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c', SESSION_SECRET: 'x'.repeat(32) }, 'La base de données ne répond pas'],
    [{ DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' }, 'SESSION_SECRET manque'],
    [{ STORAGE: 's3' }, 'STORAGE=s3 demande aussi S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY.'],
    [UNREACHABLE_STORE, 'Le stockage des documents ne répond pas'],
  ])('refuses to start, in a sentence, with %j', async (env, sentence) => {
    const child = startCommand({ dataFolder, port: await freePort(), env });

    expect(await child.ended()).toBe(1);
    expect(child.printed).toContain(sentence);
    expect(child.printed).not.toMatch(/\bat .+:\d+:\d+/);
  });

  it('refuses a port that is taken, and leaves no database behind', async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) =>
      taken.listen(0, '127.0.0.1', () => {
        resolve((taken.address() as { port: number }).port);
      }),
    );
    const child = startCommand({ dataFolder, port });

    expect(await child.ended()).toBe(1);
    expect(child.printed).toContain(`Le port ${String(port)} est déjà utilisé`);
    expect(existsSync(join(dataFolder, 'postgres/postmaster.pid'))).toBe(false);
    taken.close();
  });
});
