// P5. Opening a contract of 300 questions that are all answered: what the browser asks for, under eight callers, on loopback.
import { load } from './support/load-client.mjs';
import { startNaive } from './support/peer-naive.mjs';
import { recorded, startRaw } from './support/peer-raw.mjs';
import { DIRECTOR } from './support/region.mjs';
import { figure, goal, title } from './support/report.mjs';
import { interleaved, median, ratios } from './support/rounds.mjs';
import { signIn } from './support/session.mjs';
import { openWorld, withDatabase } from './support/world.mjs';

const ROUNDS = 5;

/** The requests of somebody who opens a contract: the first time, the next times, and when nothing has changed. */
async function requestsOf({ url, dossiers }, cookie) {
  const path = `${url}/api/dossiers/${dossiers[0]}`;
  const headers = { cookie, 'accept-encoding': 'identity' };
  const first = await fetch(`${path}/answers`, { headers });
  const tag = first.headers.get('etag');
  return {
    answers: { url: `${path}/answers`, headers },
    packed: { url: `${path}/answers`, headers: { cookie, 'accept-encoding': 'gzip, deflate, br' } },
    unchanged: { url: `${path}/answers`, headers: { ...headers, 'if-none-match': tag }, status: 304 },
    form: { url: `${path}/form`, headers },
  };
}

async function measure(database) {
  const world = await openWorld({ database, contracts: 20 });
  await world.openAll();
  await world.answerAll();
  const requests = await requestsOf(world, await signIn(world.url, DIRECTOR));
  await load(requests.answers, { milliseconds: 300 });
  const routes = { '/200': await recorded(requests.answers), '/304': await recorded(requests.unchanged) };
  const raw = await startRaw(database.access.app, routes);
  const naive = await startNaive(database.url);
  const contenders = {
    answers: requests.answers,
    unchanged: requests.unchanged,
    packed: requests.packed,
    form: requests.form,
    naive: { url: `${naive.url}/dossiers/${world.dossiers[0]}` },
    raw200: { url: `${raw.url}/200` },
    raw304: { url: `${raw.url}/304`, status: 304 },
  };
  const runs = Object.fromEntries(Object.entries(contenders).map(([name, request]) => [name, () => load(request)]));
  report(await interleaved(runs, ROUNDS), routes);
  await raw.stop();
  await naive.stop();
  await world.close();
}

function report(seen, routes) {
  const rates = (name) => seen[name].map(({ rate }) => rate);
  const bytes = (name) => seen[name].map((run) => run.bytes);
  const line = (label, name) => {
    const last = seen[name].at(-1).bytes / 1024;
    figure(label, median(rates(name)), `req/s, p99 ${median(seen[name].map(({ p99 }) => p99)).toFixed(1)} ms, ${last.toFixed(1)} KB`);
  };
  title('P5 opening a contract of 300 answered questions (8 callers in another process, median of 5 rounds)');
  line('e-CARS, answers', 'answers');
  line('e-CARS, answers as a browser asks (compressed)', 'packed');
  line('e-CARS, nothing has changed (304)', 'unchanged');
  line('e-CARS, the form, the first time only', 'form');
  line('Nest-Express + TypeORM relations, no session', 'naive');
  line(`raw Node, the same ${routes['/200'].statements.length} statements`, 'raw200');
  line(`raw Node, the same ${routes['/304'].statements.length} statements (304)`, 'raw304');
  goal('200 against the naive stack', ratios(rates('answers'), rates('naive')), { limit: 15, sense: 'at-least' });
  goal('304 against the naive stack', ratios(rates('unchanged'), rates('naive')), { limit: 50, sense: 'at-least' });
  goal('bytes, as a browser asks', ratios(bytes('packed'), bytes('naive')), { limit: 0.25, sense: 'at-most' });
  goal('bytes, without compression', ratios(bytes('answers'), bytes('naive')), { limit: 0.25, sense: 'at-most' });
  goal('200 against raw Node', ratios(rates('answers'), rates('raw200')), { limit: 0.85, sense: 'at-least' });
  goal('304 against raw Node', ratios(rates('unchanged'), rates('raw304')), { limit: 0.85, sense: 'at-least' });
}

await withDatabase(measure);
