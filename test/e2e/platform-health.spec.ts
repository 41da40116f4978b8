import request from 'supertest';
import { startServer, type TestServer } from '../support/index.js';

describe('health', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ seed: 'none' });
  });
  afterAll(() => server.close());

  it('says that the database, its structure and the job library answer', async () => {
    const { status, body } = await request(server.url).get('/api/health');

    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'ok', checks: { database: 'ok', migrations: 'ok', jobs: 'ok' } });
  });
});
