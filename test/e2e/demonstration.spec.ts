import { loadDemonstration } from '../../src/modules/demonstration/index.js';
import { startServer, type TestServer } from '../support/index.js';

describe('the demonstration data', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ seed: 'none' });
    await loadDemonstration(server.app);
  });
  afterAll(() => server.close());

  it('fills an empty database once', async () => {
    const count = 'select (select count(*) from app.region)::int as regions, (select count(*) from auth."user")::int as people';
    const [first] = await server.database.query<{ regions: number; people: number }>(count);
    await loadDemonstration(server.app);
    const [second] = await server.database.query(count);

    expect(first).toMatchObject({ regions: 2 });
    expect(second).toEqual(first);
  });
});
