import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer, type TestServer } from '../support/index.js';

interface Published {
  readonly id: string;
  readonly version: string;
}

describe.each([
  ['workflows', 'workflow_definition'],
  ['templates', 'form_template'],
])('the %s that a database holds', (folder, table) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ seed: 'demo' });
  });
  afterAll(() => server.close());

  it('are read again key by key in the order of their author, which a node that starts anew tells', async () => {
    const rows = await server.database.query<{ document: Published }>(`select document from app.${table}`);
    const held = new Map(rows.map(({ document }) => [`${document.id} ${document.version}`, JSON.stringify(document)]));
    const path = join('schemas', folder);
    const shipped = readdirSync(path)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(join(path, name), 'utf8')) as Published);
    expect(shipped.length).toBeGreaterThan(0);
    for (const document of shipped) expect(held.get(`${document.id} ${document.version}`)).toBe(JSON.stringify(document));
  });
});
