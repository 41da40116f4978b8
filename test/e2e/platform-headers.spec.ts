import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { apiDocument } from '../../src/api-document.js';
import { startServer, type TestServer } from '../support/index.js';

const UUID = '00000000-0000-4000-8000-000000000000';
/** Better Auth's own: the document of the API does not hold them. */
const SIGN_IN = [
  ...['/api/auth/sign-in/email', '/api/auth/sign-out', '/api/auth/change-password', '/api/auth/email-otp/reset-password'],
  ...['/api/auth/two-factor/enable', '/api/auth/two-factor/verify-totp', '/api/auth/sign-in/oauth2'],
];
const METHODS = ['get', 'post', 'put', 'delete', 'patch'] as const;

describe('headers', () => {
  let server: TestServer;
  const clientFolder = mkdtempSync(join(tmpdir(), 'ecars-client-'));
  beforeAll(async () => {
    mkdirSync(join(clientFolder, 'assets'));
    writeFileSync(join(clientFolder, 'index.html'), `<!doctype html><title>e-CARS</title>${'<p>page</p>'.repeat(200)}`);
    writeFileSync(join(clientFolder, 'assets/app-1a2b3c.js'), `export const page = '${'x'.repeat(5000)}';`);
    server = await startServer({ seed: 'none', config: { clientFolder } });
  });
  afterAll(async () => {
    await server.close();
    rmSync(clientFolder, { recursive: true, force: true });
  });

  const expectSafe = (headers: Record<string, string>): void => {
    const policy = headers['content-security-policy'];
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  };

  it('protect every operation of the API, refused or not, and keep its answers out of caches', async () => {
    const { paths } = await apiDocument();
    const operations = Object.entries(paths).flatMap(([path, item]) =>
      METHODS.filter((method) => item[method]).map((method) => ({ method, path })),
    );

    expect(operations.length).toBeGreaterThan(10);
    for (const { method, path } of operations) {
      const { headers, status } = await request(server.url)
        [method](path.replaceAll(/\{\w+\}/g, UUID))
        .set('origin', server.url);
      expectSafe(headers);
      expect(headers['cache-control']).toMatch(/no-store|immutable|private/);
      expect(status).not.toBe(500);
    }
  });

  it.each<[string, Record<string, string>]>([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour of the same domain', { 'sec-fetch-site': 'same-site' }],
    ['a page of nobody', { 'sec-fetch-site': 'none' }],
    ['another origin', { origin: 'https://ailleurs.example' }],
    ['nowhere', {}],
    ['a form of another site', { origin: 'https://ailleurs.example', 'content-type': 'application/x-www-form-urlencoded' }],
  ])('refuse whatever would change something and comes from %s, at every such operation', async (_where, headers) => {
    const { paths } = await apiDocument();
    const unsafe = Object.entries(paths).flatMap(([path, item]) =>
      METHODS.filter((method) => method !== 'get' && item[method]).map((method) => ({ method, path })),
    );
    expect(unsafe.length).toBeGreaterThan(30);
    for (const { method, path } of [...unsafe, ...SIGN_IN.map((way) => ({ method: 'post' as const, path: way }))]) {
      const { status, body } = await request(server.url)
        [method](path.replaceAll(/\{\w+\}/g, UUID))
        .set(headers);
      expect([path, status, (body as { code: string }).code]).toEqual([path, 403, 'request.cross-site']);
    }
  });

  it('protect the page, which answers every address of a screen', async () => {
    const response = await request(server.url).get('/contrats/42').set('accept', 'text/html');

    expect(response.status).toBe(200);
    expect(response.text).toContain('<title>e-CARS</title>');
    expect(response.headers['cache-control']).toBe('no-cache');
    expectSafe(response.headers);
  });

  it('let a browser keep for ever the files named after their content', async () => {
    const response = await request(server.url).get('/assets/app-1a2b3c.js').set('accept-encoding', 'br');

    expect(response.headers['cache-control']).toContain('immutable');
    expect(response.headers['content-encoding']).toBe('br');
    expectSafe(response.headers);
  });

  it('answer a missing file by a problem, not by the page', async () => {
    const response = await request(server.url).get('/assets/gone.js');

    expect(response.status).toBe(404);
    expect(response.body.code).toBe('request.not-found');
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json', '/assets/%00'])(
    'never leave the folder of the client (%s)',
    async (path) => {
      const response = await request(server.url).get(path);

      expect(response.text).not.toContain('"dependencies"');
      expect(response.status).toBeLessThan(500);
    },
  );

  it('ask for https only where the public address is on https', async () => {
    const plain = await request(server.url).get('/api/health');

    expect(plain.headers).not.toHaveProperty('strict-transport-security');
  });
});
