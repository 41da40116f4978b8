// P2. What one durable transition costs the database: statements, commits, bytes of write-ahead log.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../dist/platform/database/embedded/embedded-postgres.js';
import { perOperation } from './support/counters.mjs';
import { startDbos } from './support/peer-dbos.mjs';
import { startOpenWorkflow } from './support/peer-openworkflow.mjs';
import { peerApp } from './support/peer-tables.mjs';
import { figure, goal, title } from './support/report.mjs';

const TIMES = 200;
const folder = mkdtempSync(path.join(tmpdir(), 'ecars-bench-'));
const server = await startEmbedded({ dataFolder: path.join(folder, 'pg'), database: 'admin' });
const admin = new pg.Client(server.url);
await admin.connect();
await admin.query('create extension if not exists pg_stat_statements');

async function peer(database, start) {
  await admin.query(`create database ${database}`);
  const url = Object.assign(new URL(server.url), { pathname: `/${database}` }).href;
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  const running = await start(url, await peerApp(pool));
  await running.step([0]);
  const cost = await perOperation(admin, database, TIMES, () => running.step(Array.from({ length: TIMES }, (_, n) => n + 1)));
  await running.stop();
  await pool.end();
  return cost;
}

const costs = { DBOS: await peer('dbos', startDbos), openworkflow: await peer('openworkflow', startOpenWorkflow) };
title(`P2 one durable transition, mean of ${TIMES}`);
for (const [name, { statements, commits, wal }] of Object.entries(costs)) {
  figure(`${name}: statements`, statements, '');
  figure(`${name}: commits`, commits, '');
  figure(`${name}: write-ahead log`, wal / 1024, 'KB');
}
await admin.end();
await server.stop();
rmSync(folder, { recursive: true, force: true });
void goal;
