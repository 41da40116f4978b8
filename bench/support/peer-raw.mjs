import { createServer } from 'node:http';
import { createRequire } from 'node:module';

// The application's own copy, not the one that a peer brings: what passes through it is what the application says.
const pg = createRequire(new URL('../../package.json', import.meta.url))('pg');

/** What the application says to the database for one request, in order; and what it answers. */
export async function recorded(request) {
  const { query } = pg.Client.prototype;
  const statements = [];
  pg.Client.prototype.query = function record(statement, values, ...more) {
    const [text, parameters] = typeof statement === 'string' ? [statement, values] : [statement.text, statement.values ?? values];
    if (typeof text === 'string') statements.push({ text, values: Array.isArray(parameters) ? parameters : undefined });
    return query.call(this, statement, values, ...more);
  };
  try {
    const response = await fetch(request.url, { headers: request.headers });
    const body = response.status === 304 ? undefined : await response.json();
    return { statements, status: response.status, body };
  } finally {
    pg.Client.prototype.query = query;
  }
}

/** Node's own http and node-pg, nothing else: the same statements in one connection, and the same answer written anew each time. */
export async function startRaw(url, routes) {
  const pool = new pg.Pool({ connectionString: url, max: 20 });
  const server = createServer((request, response) => {
    const { statements, status, body } = routes[request.url];
    replay(pool, statements).then(
      () => response.writeHead(status, { 'content-type': 'application/json' }).end(body && JSON.stringify(body)),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await pool.end();
    },
  };
}

async function replay(pool, statements) {
  const client = await pool.connect();
  try {
    for (const { text, values } of statements) await client.query(text, values);
  } finally {
    client.release();
  }
}
