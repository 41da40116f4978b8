// P12. A contract of 300 questions in Chromium: from the click on « Saisir les indicateurs » to the tree and a first question to fill.
import path from 'node:path';
import { openBrowser, signedInPage } from './support/browser.mjs';
import { DIRECTOR } from './support/region.mjs';
import { figure, goal, title } from './support/report.mjs';
import { median } from './support/rounds.mjs';
import { signIn } from './support/session.mjs';
import { openWorld, withDatabase } from './support/world.mjs';

const TIMES = 7;
const CLIENT = path.resolve(import.meta.dirname, '../client/dist');

/** Runs in the page; the first question is a « oui / non ». The clock starts with the click itself and stops at the first frame drawn with all that is asked for. */
function watch() {
  const usable = () => {
    const items = document.querySelectorAll('[role=tree] [role=treeitem]').length;
    return items >= 300 && document.querySelector('form input[type=radio]:enabled') !== null;
  };
  window.clickToForm = new Promise((resolve) => {
    const onClick = ({ timeStamp }) => {
      const look = () => (usable() ? requestAnimationFrame((now) => resolve(now - timeStamp)) : requestAnimationFrame(look));
      look();
    };
    document.addEventListener('click', onClick, { capture: true, once: true });
  });
}

/** One opening by a browser that knows nothing yet; `read`: the person looks at the contract's page before clicking. */
async function opening(browser, { url, cookie, contract, read }) {
  const page = await signedInPage(browser, url, cookie);
  try {
    await page.goto(`/contrats/${contract}`);
    const link = page.getByRole('link', { name: 'Saisir les indicateurs' });
    await link.waitFor();
    if (read) await page.waitForLoadState('networkidle');
    await page.evaluate(watch);
    await link.click();
    return await page.evaluate(() => window.clickToForm);
  } finally {
    await page.context().close();
  }
}

async function measure(database) {
  const world = await openWorld({ database, contracts: 1, clientFolder: CLIENT });
  await world.openAll();
  const { rows } = await world.admin.query('select contract_id as contract from app.dossier');
  const target = { url: world.url, cookie: await signIn(world.url, DIRECTOR), contract: rows[0].contract };
  const browser = await openBrowser();
  const figures = { read: [], atOnce: [] };
  for (let time = 0; time <= TIMES; time += 1) {
    for (const name of Object.keys(figures)) {
      const took = await opening(browser, { ...target, read: name === 'read' });
      if (time > 0) figures[name].push(took);
    }
  }
  await browser.close();
  await world.close();
  title(`P12 click to usable form, 300 questions, in Chromium (${TIMES} openings each, empty cache)`);
  figure('after a look at the contract’s page', median(figures.read), 'ms');
  figure('the moment the link shows', median(figures.atOnce), 'ms');
  goal('after a look at the contract’s page', figures.read, { limit: 500, sense: 'at-most', unit: 'ms' });
  goal('the moment the link shows', figures.atOnce, { limit: 500, sense: 'at-most', unit: 'ms' });
}

await withDatabase(measure);
