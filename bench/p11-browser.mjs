// P11. In Chromium, production builds: a key press, another question, a dot that turns, and how much JavaScript comes first.
import path from 'node:path';
import { openBrowser, signedInPage } from './support/browser.mjs';
import { bundlePeers } from './support/p11/bundle.mjs';
import { handWrittenContract, ourContract, peerContract } from './support/p11/contracts.mjs';
import { scriptsOf } from './support/p11/scripts-of.mjs';
import { DIRECTOR } from './support/region.mjs';
import { figure, goal, range, title } from './support/report.mjs';
import { interleaved, median, ratios } from './support/rounds.mjs';
import { signIn } from './support/session.mjs';
import { openWorld, withDatabase } from './support/world.mjs';

const ROUNDS = 7;
const CLIENT = path.resolve(import.meta.dirname, '../client/dist');

async function measure(database) {
  const world = await openWorld({ database, contracts: 1, clientFolder: CLIENT });
  await world.openAll();
  const peers = await bundlePeers(path.join(database.folder, 'p11'));
  const browser = await openBrowser();
  const cookie = await signIn(world.url, DIRECTOR);
  const address = `/dossiers/${world.dossiers[0]}/saisie`;
  const ours = await ourContract(await signedInPage(browser, world.url, cookie), address);
  const peer = async (name, hash) => peerContract(await browser.newPage(), peers[name].script, { name, hash });
  const survey = await peer('survey');
  const surveyPaged = await peer('survey', 'mode=single');
  const rjsf = await peer('whole-contract');
  const hand = await handWrittenContract(await browser.newPage(), peers['hand-written'].script);

  const keys = await interleaved({ ours: ours.press, survey: survey.press, rjsf: rjsf.press, hand: hand.press }, ROUNDS);
  const turns = await interleaved({ ours: ours.turn, survey: surveyPaged.turn, hand: hand.turn }, ROUNDS);
  const dots = await interleaved({ ours: ours.dot, survey: surveyPaged.dot, hand: hand.dot }, ROUNDS);
  const bytes = await scriptsOf(browser, { url: world.url, cookie, pages: ['/connexion', address] });
  await browser.close();
  await world.close();
  report({ keys, turns, dots }, bytes, peers);
}

function report({ keys, turns, dots }, bytes, peers) {
  title(`P11 a contract of 300 questions in Chromium (CPU time of the page's main thread, ${ROUNDS} rounds in turn)`);
  for (const [name, label] of [
    ['ours', 'one key, ours'],
    ['hand', 'one key, written by hand (limit)'],
    ['survey', 'one key, SurveyJS'],
    ['rjsf', 'one key, RJSF on the whole contract'],
  ])
    figure(label, median(keys[name]), 'ms');
  range('key: RJSF on the whole contract / by hand', ratios(keys.rjsf, keys.hand), '× (no form can do better)');
  goal('key: RJSF on the whole contract / ours', ratios(keys.rjsf, keys.ours), { limit: 50, sense: 'at-least' });
  goal('key: ours / written by hand', ratios(keys.ours, keys.hand), { limit: 4, sense: 'at-most' });
  figure('another question, ours', median(turns.ours), 'ms');
  figure('another question, SurveyJS', median(turns.survey), 'ms');
  figure('another question, written by hand (limit)', median(turns.hand), 'ms');
  range('another question: SurveyJS / by hand', ratios(turns.survey, turns.hand), '× (no form can do better)');
  goal('another question: SurveyJS / ours', ratios(turns.survey, turns.ours), { limit: 10, sense: 'at-least' });
  figure('answer, save and dot, ours', median(dots.ours), 'ms');
  figure('answer and progress, SurveyJS', median(dots.survey), 'ms');
  figure('answer and dot, written by hand, nothing saved', median(dots.hand), 'ms');
  range('dot: SurveyJS / by hand', ratios(dots.survey, dots.hand), '× (no form can do better)');
  goal('dot: SurveyJS / ours', ratios(dots.survey, dots.ours), { limit: 10, sense: 'at-least' });
  for (const [page, total] of Object.entries(bytes))
    goal(`JavaScript before ${page}, gzipped`, [total / 1024], { limit: 250, sense: 'at-most', unit: 'KB' });
  for (const [name, { bytes: weight }] of Object.entries(peers)) figure(`JavaScript of ${name}, gzipped`, weight / 1024, 'KB');
}

await withDatabase(measure);
