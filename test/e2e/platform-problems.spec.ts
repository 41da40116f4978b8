import { connect } from 'node:net';
import { demonstrationAccounts } from '../../src/modules/demonstration/index.js';
import { type Agent, anonymous, signIn, startServer, type TestServer } from '../support/index.js';

const PROBLEM = {
  type: expect.stringMatching(/^urn:e-cars:/),
  title: expect.any(String),
  status: expect.any(Number),
  code: expect.stringMatching(/^[a-z-]+\.[a-z-]+$/),
  detail: expect.any(String),
};

describe('a request that cannot be understood', () => {
  let server: TestServer;
  let agent: Agent;
  beforeAll(async () => {
    server = await startServer();
    agent = await signIn(server, demonstrationAccounts().find(({ firstConnection }) => !firstConnection)?.email ?? '');
  });
  afterAll(() => server.close());

  const ID = '00000000-0000-4000-8000-000000000000';

  it.each([
    [
      'JSON that is not',
      400,
      'request.malformed',
      (a: Agent) => a.post('/api/renewal').set('content-type', 'application/json').send('{"email":'),
    ],
    ['an empty body', 400, 'request.malformed', (a: Agent) => a.post('/api/renewal').set('content-type', 'application/json').send('')],
    [
      'a body with __proto__',
      400,
      'request.malformed',
      (a: Agent) => a.post('/api/renewal').set('content-type', 'application/json').send('{"__proto__":{"x":1}}'),
    ],
    ['a form', 415, 'request.unsupported-media-type', (a: Agent) => a.post('/api/renewal').type('form').send({ email: 'a@b.example' })],
    ['plain text', 415, 'request.unsupported-media-type', (a: Agent) => a.post('/api/renewal').type('text/plain').send('a@b.example')],
    ['a body of 2 MB', 413, 'request.too-large', (a: Agent) => a.post('/api/renewal').send({ email: 'x'.repeat(2 << 20) })],
    ['a member nobody expects', 422, 'request.invalid', (a: Agent) => a.post('/api/renewal').send({ email: 'a@b.example', role: 'admin' })],
    ['a value of another type', 422, 'request.invalid', (a: Agent) => a.post('/api/renewal').send({ email: 3 })],
    ['an unknown address', 404, 'request.not-found', (a: Agent) => a.get('/api/nothing/here')],
    ['an unknown method', 404, 'request.not-found', (a: Agent) => a.delete('/api/health')],
    ['an address that does not decode', 400, 'request.malformed', (a: Agent) => a.get('/api/%E0%A4%A')],
    ['an identifier that is no UUID', expect.any(Number), expect.any(String), (a: Agent) => a.get('/api/dossiers/not-a-uuid')],
    ['a NUL in an identifier', expect.any(Number), expect.any(String), (a: Agent) => a.get('/api/dossiers/%00')],
    ['the identifier of nothing', 404, expect.any(String), (a: Agent) => a.get(`/api/dossiers/${ID}`)],
  ])('answers %s by a problem document with a stable code', async (_, status, code, send) => {
    const response = await send(agent);

    expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(response.body).toMatchObject({ ...PROBLEM, code });
    expect(response.body.status).toBe(response.status);
    expect(response.status).toEqual(status);
    expect(response.status).toBeLessThan(500);
    expect(response.text).not.toMatch(/node_modules|\bat .+:\d+|select |Error:/i);
  });

  it('names the place of each refused value', async () => {
    const { body } = await agent.post('/api/renewal').send({ email: 3, role: 'admin' });

    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(expect.arrayContaining(['/email', '/role']));
  });

  it.each(['GET /api/health HTTP/1.1\r\nHost: x\r\nX-Long: ' + 'x'.repeat(100_000) + '\r\n\r\n', 'not http at all\r\n\r\n'])(
    'answers what is not HTTP by a problem document too (%#)',
    async (text) => {
      expect(await raw(server, text)).toMatch(/^HTTP\/1\.1 4\d\d [\s\S]+application\/problem\+json[\s\S]+"code":"request\./);
    },
  );

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour of the same domain', { 'sec-fetch-site': 'same-site' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['nobody knows where', { origin: '' }],
  ])('refuses to act for a page of %s', async (_, headers) => {
    const response = await anonymous(server).post('/api/renewal').set(headers).send({ email: 'a@b.example' });

    expect(response.status).toBe(403);
    expect(response.body.code).toBe('request.cross-site');
  });

  it('is closed by default: without a session, a route says nothing of what it holds', async () => {
    const [absent, present] = await Promise.all([anonymous(server).get(`/api/dossiers/${ID}`), anonymous(server).get('/api/me')]);

    expect([absent.status, present.status]).toEqual([401, 401]);
    expect(absent.body.code).toBe(present.body.code);
  });
});

function raw({ url }: TestServer, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('error', reject);
    socket.on('close', () => {
      resolve(answer);
    });
  });
}
