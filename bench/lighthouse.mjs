// Lighthouse on eight pages of an establishment, at its desktop profile (10 Mbit/s, 40 ms), browser cache empty: median of three.
import { createServer } from 'node:net';
import path from 'node:path';
import lighthouse, { desktopConfig } from 'lighthouse';
import { openBrowser } from './support/browser.mjs';
import { DIRECTOR } from './support/region.mjs';
import { figure, goal, title } from './support/report.mjs';
import { median } from './support/rounds.mjs';
import { signIn } from './support/session.mjs';
import { openWorld, withDatabase } from './support/world.mjs';

const TIMES = 3;
const CLIENT = path.resolve(import.meta.dirname, '../client/dist');
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];

const pages = ({ dossier, contract }) => [
  '/connexion',
  '/',
  '/contrats',
  `/contrats/${contract}`,
  `/dossiers/${dossier}/saisie`,
  `/dossiers/${dossier}/actes/CLORE_SAISIE`,
  '/alertes',
  '/mon-compte',
];

/** A port that nobody listens on. */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function visit(address, { port, cookie }) {
  const headers = address.endsWith('/connexion') ? {} : { extraHeaders: { Cookie: cookie } };
  const { lhr } = await lighthouse(address, { port, logLevel: 'error', onlyCategories: CATEGORIES, ...headers }, desktopConfig);
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  return {
    ...Object.fromEntries(CATEGORIES.map((name) => [name, lhr.categories[name].score * 100])),
    paint: lhr.audits['largest-contentful-paint'].numericValue,
    blocked: lhr.audits['total-blocking-time'].numericValue,
    shift: lhr.audits['cumulative-layout-shift'].numericValue,
  };
}

function report(name, visits) {
  const of = (key) => visits.map((visit) => visit[key]);
  figure(name, median(of('paint')), 'ms until the largest element is drawn');
  goal('  performance', of('performance'), { limit: 90, sense: 'at-least', unit: '' });
  goal('  accessibility', of('accessibility'), { limit: 100, sense: 'at-least', unit: '' });
  goal('  best practices', of('best-practices'), { limit: 95, sense: 'at-least', unit: '' });
  goal('  largest contentful paint', of('paint'), { limit: 2500, sense: 'at-most', unit: 'ms' });
  goal('  total blocking time', of('blocked'), { limit: 200, sense: 'at-most', unit: 'ms' });
  goal('  cumulative layout shift', of('shift'), { limit: 0.1, sense: 'at-most', unit: '' });
}

async function measure(database) {
  const world = await openWorld({ database, contracts: 1, clientFolder: CLIENT });
  await world.openAll();
  await world.answerAll();
  const { rows } = await world.admin.query('select id as dossier, contract_id as contract from app.dossier');
  const port = await freePort();
  const browser = await openBrowser([`--remote-debugging-port=${port}`]);
  const cookie = await signIn(world.url, DIRECTOR);
  title('Lighthouse, desktop profile, 300 answered questions (goals of accessibility and comfort)');
  for (const address of pages(rows[0])) {
    const visits = [];
    for (let time = 0; time < TIMES; time += 1) visits.push(await visit(`${world.url}${address}`, { port, cookie }));
    report(address.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…'), visits);
  }
  await browser.close();
  await world.close();
}

await withDatabase(measure);
