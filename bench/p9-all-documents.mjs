// P9. « Récupérer tous les documents »: 100 × 1 MB over HTTP, beside `zip -0` and `cat` of the same files; memory for four times as much.
import { fork, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { Storage } from '../dist/platform/index.js';
import { DIRECTOR } from './support/region.mjs';
import { figure, goal, title } from './support/report.mjs';
import { interleaved, median, ratios } from './support/rounds.mjs';
import { signIn } from './support/session.mjs';
import { openWorld, withDatabase } from './support/world.mjs';

const MEGABYTE = 1024 * 1024;
const FILES = 100;
const ROUNDS = 7;

/** So many documents of one dossier, and the same files in a folder for the peers. */
async function plant({ app, admin, dossiers }, folder) {
  mkdirSync(folder, { recursive: true });
  const storage = app.get(Storage, { strict: false });
  for (let number = 0; number < FILES; number += 1) {
    const content = randomBytes(MEGABYTE);
    writeFileSync(path.join(folder, `${number}.pdf`), content);
    const { sha256, size } = await storage.put(Readable.from([content]));
    await admin.query(
      `insert into app.document (region, level, dossier_id, contract_id, name, extension, media_type, size, sha256, year, author_id, created_at, verdict)
       select region, 'contract', id, contract_id, $2, 'pdf', 'application/pdf', $3, $4, 2025, 'banc', now(), 'safe' from app.dossier where id = $1`,
      [dossiers[0], `${number}.pdf`, size, sha256],
    );
  }
}

/** Milliseconds until the last byte; whoever reads is another process, as for the peers whoever writes. */
async function ours({ url, dossiers }, { reader, cookie }) {
  const start = performance.now();
  reader.send({ url: `${url}/api/dossiers/${dossiers[0]}/documents.zip`, cookie });
  const [{ status, bytes }] = await once(reader, 'message');
  if (status !== 200 || bytes < FILES * MEGABYTE) throw new Error(`${status}, ${bytes} bytes`);
  return performance.now() - start;
}

/** Milliseconds until a command has written its last byte, into a pipe that is read. */
async function command(line, cwd) {
  const start = performance.now();
  const child = spawn('sh', ['-c', line], { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
  child.stdout.resume();
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${line}: ${code}`);
  return performance.now() - start;
}

/** How far the process grows above where it stands, in MB. */
async function growth(work) {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  const peak = { rss: before };
  const timer = setInterval(() => (peak.rss = Math.max(peak.rss, process.memoryUsage.rss())), 5);
  await work();
  clearInterval(timer);
  return (peak.rss - before) / MEGABYTE;
}

async function measure(database) {
  const world = await openWorld({ database, contracts: 1 });
  const folder = path.join(database.folder, 'peers');
  await plant(world, folder);
  const reader = fork(path.join(import.meta.dirname, 'support/download-reader.mjs'));
  const by = { reader, cookie: await signIn(world.url, DIRECTOR) };
  const contenders = { ours: () => ours(world, by), cat: () => command('cat *', folder) };
  if (spawnSync('zip', ['-v']).status === 0) contenders.zip = () => command('zip -0 -q -r - .', folder);
  const figures = await interleaved(contenders, ROUNDS);
  await world.admin.query(
    `insert into app.document (region, level, dossier_id, contract_id, name, extension, media_type, size, sha256, year, author_id, created_at, verdict)
     select region, level, dossier_id, contract_id, n || name, extension, media_type, size, sha256, year, author_id, created_at, verdict
       from app.document cross join generate_series(1, 3) n where author_id = 'banc'`,
  );
  const grown = [];
  for (let round = 0; round < 5; round += 1) grown.push(await growth(() => ours(world, by)));
  reader.disconnect();
  await world.close();
  title(`P9 « Récupérer tous les documents », ${FILES} × 1 MB, reader in another process (${ROUNDS} rounds)`);
  for (const [name, values] of Object.entries(figures)) figure(name === 'ours' ? 'e-CARS' : name, median(values), 'ms');
  if (figures.zip) goal('times zip -0', ratios(figures.zip, figures.ours), { limit: 1, sense: 'at-least' });
  else console.log('  zip is not installed: no comparison');
  goal('memory for 400 MB', grown, { limit: 32, sense: 'at-most', unit: 'MB' });
}

await withDatabase(measure);
