// P2. What one durable transition costs the database: statements, commits, bytes of write-ahead log.
import pg from 'pg';
import { perOperation } from './support/counters.mjs';
import { ourSteps, STEPS } from './support/our-steps.mjs';
import { startDbos } from './support/peer-dbos.mjs';
import { startOpenWorkflow } from './support/peer-openworkflow.mjs';
import { peerApp } from './support/peer-tables.mjs';
import { engineCosts } from './support/engine-cost.mjs';
import { figure, goal, range, title } from './support/report.mjs';
import { median, ratios } from './support/rounds.mjs';
import { openWorld, withDatabase } from './support/world.mjs';

const TIMES = 200;
const WARM_UP = 20;
const ROUNDS = 5;

/** The step's own two statements; who the person is to the contract; the rest is what fact providers read. */
const KINDS = { step: ['as timer_due', 'from app.step('], rights: ['with chosen as'] };

const addressOf = (database, name) => Object.assign(new URL(database.url), { pathname: `/${name}` }).href;

async function ours(database, admin) {
  const each = TIMES / STEPS.length;
  const world = await openWorld({ database, contracts: WARM_UP + each * ROUNDS });
  await world.answerAll();
  const steps = await ourSteps(world);
  await steps(0, WARM_UP);
  const costs = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = WARM_UP + round * each;
    costs.push(await perOperation({ admin, database: 'ecars', times: TIMES, kinds: KINDS }, () => steps(from, from + each)));
  }
  await world.close();
  return costs;
}

async function peer({ database, admin }, name, start) {
  await admin.query(`create database ${name}`);
  const pool = new pg.Pool({ connectionString: addressOf(database, name), max: 4 });
  const running = await start(pool.options.connectionString, await peerApp(pool));
  const ids = (from, count) => Array.from({ length: count }, (_, n) => from + n);
  await running.step(ids(0, WARM_UP));
  const costs = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const work = () => running.step(ids(WARM_UP + round * TIMES, TIMES));
    costs.push(await perOperation({ admin, database: name, times: TIMES }, work));
  }
  await running.stop();
  await pool.end();
  return costs;
}

async function all(database) {
  const admin = new pg.Client(addressOf(database, 'postgres'));
  await admin.connect();
  await admin.query('create extension if not exists pg_stat_statements');
  const costs = {
    ours: await ours(database, admin),
    DBOS: await peer({ database, admin }, 'dbos', startDbos),
    openworkflow: await peer({ database, admin }, 'openworkflow', startOpenWorkflow),
  };
  await admin.end();
  report(costs);
}

function report(costs) {
  const steps = costs.ours.map(({ statements }) => statements.step);

  title(`P2 one durable transition, median of ${ROUNDS} rounds of ${TIMES} (${STEPS.map(([event]) => event).join(', ')} on 300 questions)`);
  figure('e-CARS: statements of the step', median(steps), '');
  figure('  who the person is to the contract, apart', median(costs.ours.map(({ statements }) => statements.rights)), '');
  figure('  facts and counters, apart', median(costs.ours.map(({ statements }) => statements.others)), '');
  figure('e-CARS: write commits', median(costs.ours.map(({ commits }) => commits)), '');
  figure('e-CARS: write-ahead log', median(costs.ours.map(({ wal }) => wal)) / 1024, 'KB');
  for (const name of ['DBOS', 'openworkflow']) {
    figure(`${name}: statements`, median(costs[name].map(({ statements }) => statements.others)), '');
    figure(`${name}: write commits`, median(costs[name].map(({ commits }) => commits)), '');
    figure(`${name}: write-ahead log`, median(costs[name].map(({ wal }) => wal)) / 1024, 'KB');
  }
  goal('statements', steps, { limit: 2, sense: 'at-most', unit: '' });
  goal(
    'write commits',
    costs.ours.map(({ commits }) => commits),
    { limit: 1, sense: 'at-most', unit: '' },
  );
  goal(
    'write-ahead log',
    costs.ours.map(({ wal }) => wal / 1024),
    { limit: 1.8, sense: 'at-most', unit: 'KB' },
  );
}

function reportEngine({ ours, xstate }) {
  title('P2 one step of the engine alone (CPU time: rights, guards, deadlines, journal)');
  figure('e-CARS', median(ours) * 1000, 'µs');
  figure('bare XState transition() on two states', median(xstate) * 1000, 'µs');
  range('of a bare transition()', ratios(ours, xstate), '×');
}

await withDatabase(all);
reportEngine(await engineCosts());
