import { Child } from '../support/child.js';
import { cloneDatabase, type TestDatabase, until } from '../support/index.js';
import { compile } from '../support/setup/compile.mjs';

const WORKER = compile('test/support/processes/worker-node.ts');

describe('background work on two nodes', () => {
  let database: TestDatabase;
  const nodes: Child[] = [];
  beforeAll(async () => {
    database = await cloneDatabase();
  });
  afterEach(async () => {
    for (const node of nodes.splice(0)) if (node.exitCode === null) await node.kill('SIGTERM').catch(() => undefined);
  });
  afterAll(() => database.drop());

  const startNode = async (): Promise<Child> => {
    const node = new Child(WORKER, [database.app]);
    nodes.push(node);
    await node.prints(/^ready$/m);
    return node;
  };
  const enqueue = (key: string, milliseconds: number): Promise<unknown> =>
    database.query("insert into app.outbox (region, kind, payload, dedup_key) values ('r', 'sleep', $1, $2)", [{ milliseconds }, key]);
  const count = (pattern: RegExp): number => nodes.reduce((total, { printed }) => total + [...printed.matchAll(pattern)].length, 0);
  const nothingLeft = async (): Promise<boolean> => {
    const [row] = await database.query<{ left: number }>(
      'select (select count(*) from app.outbox)::int + (select count(*) from graphile_worker.jobs)::int as left',
    );
    return row?.left === 0;
  };

  /** What time does to a node that was killed: it was last seen long ago. */
  const forget = async (): Promise<void> => {
    await database.query("update app.worker_lease set seen_at = now() - interval '1 minute'");
    await database.query("update graphile_worker._private_jobs set locked_at = now() - interval '1 minute' where locked_at is not null");
  };

  it('does each piece of work once, shared between them', async () => {
    await Promise.all([startNode(), startNode()]);
    await Promise.all(Array.from({ length: 60 }, (_, n) => enqueue(`shared-${String(n)}`, 20)));

    await until(nothingLeft);

    expect(count(/^ended shared-/gm)).toBe(60);
    expect(nodes.every(({ printed }) => printed.includes('ended shared-'))).toBe(true);
  });

  it('takes over the work of a node that was killed, and not that of a node that lives', async () => {
    const [killed, living] = [await startNode(), await startNode()];
    for (let n = 0; count(/^began long/gm) === 0 || !killed.printed.includes('began long'); n++) {
      await enqueue(`long-${String(n)}`, 26_000);
      await until(() => count(new RegExp(`^began long-${String(n)}$`, 'gm')) > 0);
    }
    const [, interrupted = ''] = /began (long-\d+)/.exec(killed.printed) ?? [];
    await killed.kill('SIGKILL');

    await living.prints(new RegExp(`began ${interrupted}$`, 'm'));

    await until(nothingLeft);
    expect(living.printed).toMatch(new RegExp(`^ended ${interrupted}$`, 'm'));
    const [...begun] = living.printed.matchAll(/^began (long-\d+)$/gm);
    expect(new Set(begun.map(([, key]) => key)).size).toBe(begun.length);
  });

  it('does not begin anew what is asked again while it is under way', async () => {
    const node = await startNode();
    await enqueue('asked-again', 2500);
    await node.prints(/began asked-again/);

    await enqueue('asked-again', 2500);

    await until(nothingLeft);
    expect(count(/^began asked-again$/gm)).toBe(1);
    expect(count(/^ended asked-again$/gm)).toBe(1);
  });

  it('leaves nothing behind of what is asked again while a killed node still holds it', async () => {
    const killed = await startNode();
    await enqueue('held', 1500);
    await killed.prints(/began held/);
    await killed.kill('SIGKILL');
    await enqueue('held', 1500);
    const living = await startNode();
    await until(async () => (await database.query('select 1 from app.outbox')).length === 0);

    await forget();

    await until(nothingLeft);
    expect([...living.printed.matchAll(/^ended held$/gm)]).toHaveLength(1);
  });

  it('does not count as a failure of the work that its node was killed, were it at the last attempt', async () => {
    await enqueue('last-attempt', 1500);
    const killed = await startNode();
    await killed.prints(/began last-attempt/);
    await killed.kill('SIGKILL');
    await database.query('update graphile_worker._private_jobs set attempts = max_attempts');
    const living = await startNode();

    await forget();

    await living.prints(/^ended last-attempt$/m);
    await until(nothingLeft);
  });

  it('finishes what it does before it stops', async () => {
    const node = await startNode();
    await enqueue('last', 1500);
    await node.prints(/began last/);

    await node.kill('SIGTERM');

    expect(node.printed).toContain('ended last');
    expect(node.exitCode).toBe(0);
    expect(await nothingLeft()).toBe(true);
  });
});
