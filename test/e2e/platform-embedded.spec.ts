import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';
import { Child } from '../support/child.js';
import { compile } from '../support/setup/compile.mjs';

const HOLDER = 'test/support/processes/hold-cluster.mjs';
const CLUSTER = pathToFileURL(compile('src/platform/database/cluster.ts')).href;

interface Held {
  readonly url: string;
  readonly adopted: boolean;
}

describe('the embedded PostgreSQL', () => {
  let root: string;
  let folder: string;
  const children: Child[] = [];

  const hold = (): Child => {
    const child = new Child(HOLDER, [CLUSTER, folder]);
    children.push(child);
    return child;
  };
  const held = async (child: Child): Promise<Held> => JSON.parse((await child.prints(/^\{"url".*\}$/m))[0]) as Held;
  const postmaster = (): string => readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n', 1)[0] ?? '';

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'ecars-embedded-'));
    chmodSync(root, 0o755); // when we are root, PostgreSQL runs as somebody else
    folder = join(root, 'postgres');
  });
  afterEach(async () => {
    for (const child of children.splice(0)) if (child.exitCode === null) await child.kill('SIGTERM').catch(() => undefined);
  });
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('keeps its data from one start to the next', async () => {
    const first = hold();
    await query((await held(first)).url, 'create table kept as select 42 as answer');
    await first.kill('SIGTERM');

    const { url } = await held(hold());

    expect(await query(url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('refuses a second process on the same folder and leaves the first one’s server alone', async () => {
    const first = await held(hold());
    const second = hold();

    expect(await second.ended()).toBe(1);
    expect(second.printed).toContain('déjà utilisé par une application en marche');
    expect(await query(first.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('adopts the server of a process that was killed', async () => {
    const first = hold();
    await held(first);
    const pid = postmaster();
    await first.kill('SIGKILL');

    const { adopted, url } = await held(hold());

    expect({ adopted, pid: postmaster() }).toEqual({ adopted: true, pid });
    expect(await query(url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('recovers what was committed when the whole group of processes is killed', async () => {
    const first = hold();
    const { url } = await held(first);
    await query(url, 'create table acknowledged as select generate_series(1, 1000) as n');
    await first.killGroup();

    const next = await held(hold());

    expect(next.adopted).toBe(false);
    expect(await query(next.url, 'select count(*)::int as n from acknowledged')).toEqual([{ n: 1000 }]);
  });

  it('is open to this machine alone, by password, in UTF-8, with French order', async () => {
    const { url } = await held(hold());
    const stranger = new URL(url);
    stranger.password = 'wrong';

    await expect(query(stranger.href, 'select 1')).rejects.toThrow(/password authentication failed/);
    expect(await query(url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect(await query(url, 'show server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
    expect(await query(url, "select string_agg(w, ' ' order by w) as words from unnest(array['zoé', 'été', 'eau']) w")).toEqual([
      { words: 'eau été zoé' },
    ]);
  });
});

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
