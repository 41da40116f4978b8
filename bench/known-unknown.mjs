// What somebody who holds a watch learns of an address: the check of a wrong code and a wrong password, for a known and an unknown one.
import { randomUUID } from 'node:crypto';
import { RenewalJob } from '../dist/modules/identity/renewal/renewal.job.js';
import { DIRECTOR } from './support/region.mjs';
import { figure, range, title } from './support/report.mjs';
import { interleaved, median, ratios } from './support/rounds.mjs';
import { openWorld, withDatabase } from './support/world.mjs';

const ROUNDS = 40;
/** Within the five tries of a code, where its row is written again each time. */
const TRIES = 4;
const NOBODY = 'personne@banc.example';

/** From an origin of its own: no limit by address is met. */
let origin = 0;

async function timed(url, path, body) {
  origin += 1;
  const headers = { 'content-type': 'application/json', origin: url, 'x-forwarded-for': `198.18.${origin >> 8}.${origin & 255}` };
  const start = performance.now();
  const response = await fetch(`${url}/api/auth/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  await response.arrayBuffer();
  if (response.status < 400 || response.status > 401) throw new Error(`${path}: ${response.status}`);
  return performance.now() - start;
}

/** A new code each round, made by the product's own job; nobody reads its mail here, and whether that leaves changes nothing to a wrong try. */
async function guesses({ app, admin, url }, email) {
  await admin.query('delete from app.renewal_quota; delete from app.request_quota');
  const job = { kind: 'renewal', region: '', payload: { email }, dedupKey: randomUUID(), attempt: 1, lastAttempt: true };
  await app
    .get(RenewalJob, { strict: false })
    .run(job)
    .catch(() => undefined);
  return repeated(() => timed(url, 'email-otp/check-verification-otp', { email, otp: '00000x', type: 'forget-password' }));
}

/** The first pays for what was done before it, and is dropped. */
async function repeated(work) {
  const times = [];
  for (let i = 0; i < TRIES; i += 1) times.push(await work());
  return median(times.slice(1));
}

async function measure(database) {
  const world = await openWorld({ database, contracts: 1 });
  const enter = (email) => repeated(() => timed(world.url, 'sign-in/email', { email, password: 'Pas-le-bon-47' }));
  const seen = await interleaved(
    {
      knownCode: () => guesses(world, DIRECTOR),
      unknownCode: () => guesses(world, NOBODY),
      knownEntry: () => enter(DIRECTOR),
      unknownEntry: () => enter(NOBODY),
    },
    ROUNDS,
  );
  title(`Known and unknown addresses, p50 of ${ROUNDS} rounds in turn`);
  figure('a wrong code, known address', median(seen.knownCode), 'ms');
  figure('a wrong code, unknown address', median(seen.unknownCode), 'ms');
  range('  unknown against known', ratios(seen.unknownCode, seen.knownCode), '×');
  figure('a wrong password, known address', median(seen.knownEntry), 'ms');
  figure('a wrong password, unknown address', median(seen.unknownEntry), 'ms');
  range('  unknown against known', ratios(seen.unknownEntry, seen.knownEntry), '×');
  await world.close();
}

await withDatabase(measure);
