// Every screen of an establishment, opened from its address by a browser that knows the scripts: 300 answered questions, 500 documents.
import path from 'node:path';
import { openBrowser, signedInPage } from './support/browser.mjs';
import { DIRECTOR } from './support/region.mjs';
import { goal, title } from './support/report.mjs';
import { signIn } from './support/session.mjs';
import { openWorld, withDatabase } from './support/world.mjs';

const TIMES = 5;
const DOCUMENTS = 500;
const CLIENT = path.resolve(import.meta.dirname, '../client/dist');

/** Address, and what the person came for. */
const screens = ({ dossier, contract }) => [
  ['/', 'main article'],
  ['/contrats', 'main table a'],
  ['/entites-juridiques/960000016', 'main table a'],
  [`/contrats/${contract}`, 'main .ec-band'],
  [`/dossiers/${dossier}/saisie`, 'form input:enabled, form textarea:enabled'],
  [`/dossiers/${dossier}/actes/CLORE_SAISIE`, '#conditions'],
  ['/alertes', 'main h1'],
  ['/mon-compte', 'main table'],
  ['/un-probleme', 'main form textarea'],
];

/** From the first byte asked for to the first frame drawn with it. */
async function opening(page, address, wanted) {
  await page.goto(address, { waitUntil: 'commit' });
  return page.evaluate(
    (selector) =>
      new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`${location.pathname} never showed ${selector}`)), 60_000);
        const look = () => (document.querySelector(selector) ? requestAnimationFrame(resolve) : requestAnimationFrame(look));
        look();
      }),
    wanted,
  );
}

/** Documents as they stand in the tables; nobody opens one here. */
async function depositAll({ query }, dossier) {
  await query(
    `insert into app.document (region, level, dossier_id, contract_id, question_id, instance, name, extension, media_type, size, sha256,
       year, author_id, author_name, created_at, verdict)
     select d.region, 'question', d.id, d.contract_id, a.question_id, a.instance, 'Piece ' || a.question_id || '.pdf', 'pdf',
       'application/pdf', 120000, md5(a.question_id) || md5(n::text), 2025, 'banc', 'Directeur', now(), 'safe'
       from app.dossier d join app.answer a on a.dossier_id = d.id cross join generate_series(1, 2) n
      where d.id = $1 limit $2`,
    [dossier, DOCUMENTS],
  );
  await query('analyze');
}

async function measure(database) {
  const world = await openWorld({ database, contracts: 1, clientFolder: CLIENT });
  await world.openAll();
  await world.answerAll();
  const query = world.admin.query.bind(world.admin);
  const { rows } = await query('select id as dossier, contract_id as contract from app.dossier');
  await depositAll({ query }, rows[0].dossier);
  const browser = await openBrowser();
  const page = await signedInPage(browser, world.url, await signIn(world.url, DIRECTOR));
  title(`Every screen, ${DOCUMENTS} documents and 300 answers, in Chromium (${TIMES} openings each, scripts known, data not)`);
  for (const [address, wanted] of screens(rows[0])) {
    const figures = [];
    for (let time = 0; time <= TIMES; time += 1) {
      const took = await opening(page, address, wanted);
      if (time > 0) figures.push(took);
    }
    goal(address.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…'), figures, { limit: 500, sense: 'at-most', unit: 'ms' });
  }
  await browser.close();
  await world.close();
}

await withDatabase(measure);
