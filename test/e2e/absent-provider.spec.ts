import { createServer, type Socket } from 'node:net';
import { freePort } from '../../src/platform/database/embedded/free-port.js';
import { anonymous, signIn, startServer } from '../support/index.js';

const INES = 'ines.maravent@ars-horizon.example';

describe('an identity provider that is down', () => {
  it.each(['refuses', 'is silent'])('%s: 503 in French, and nobody else waits', async (how) => {
    const port = await freePort();
    const sockets = new Set<Socket>();
    const silent = createServer((socket) => sockets.add(socket));
    if (how === 'is silent') await new Promise<void>((resolve) => silent.listen(port, '127.0.0.1', resolve));
    const oidc = {
      issuer: `http://127.0.0.1:${String(port)}`,
      clientId: 'e-cars',
      clientSecret: 'secret',
      label: 'ProConnect',
      helpUrl: 'https://www.proconnect.gouv.fr/',
      scopes: ['openid'],
      acrValues: undefined,
      trustsEmail: false,
      pkce: true,
    };
    const server = await startServer({ config: { oidc } });
    try {
      const asked = anonymous(server).post('/api/auth/sign-in/oidc').send({});
      const waiting = asked.then(({ body }) => body as unknown);
      expect((await signIn(server, INES)).jar).toBeDefined();
      expect(await waiting).toMatchObject({
        status: 503,
        code: 'identity.provider-unavailable',
        detail: expect.stringMatching(/^ProConnect ne répond pas/),
      });
      const back = await anonymous(server).get('/api/auth/callback/oidc?code=a&state=b').redirects(0);
      expect([back.status, back.headers.location]).toEqual([302, '/connexion?refus=unavailable']);
    } finally {
      await server.close();
      sockets.forEach((socket) => socket.destroy());
      silent.close();
    }
  });
});
