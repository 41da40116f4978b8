// P8. « Éditer les données » of 300 questions: what it costs beside `docx` alone, and whether the server goes on answering meanwhile.
import http from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { buffer } from 'node:stream/consumers';
import { writeEdition } from '../dist/modules/editions/write-edition.js';
import { EditionThread } from '../dist/modules/editions/edition-thread.js';
import { docxtemplaterWriter } from './support/peer-docxtemplater.mjs';
import { blocksOf, writePlainly } from './support/plain-docx.mjs';
import { DIRECTOR } from './support/region.mjs';
import { figure, goal, range, title } from './support/report.mjs';
import { interleaved, median, ratios } from './support/rounds.mjs';
import { signIn } from './support/session.mjs';
import { openWorld, withDatabase } from './support/world.mjs';

const ROUNDS = 9;
const NANOSECONDS = 1e6;

/** CPU time of this process while `work` is under way, in milliseconds. */
async function cpuOf(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Over a connection of its own: one kept from before may have been closed while this process was busy. */
function download(url, cookie) {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent: false, headers: { cookie } }, (response) => {
      if (response.statusCode === 200) resolve(buffer(response));
      else reject(new Error(`no edition: ${response.statusCode}`));
    });
    request.on('error', reject);
  });
}

/** The plain data that the thread is given for one edition, taken on its way. */
async function inputOf(world, edit) {
  const thread = world.app.get(EditionThread, { strict: false });
  const write = thread.write.bind(thread);
  const inputs = [];
  thread.write = (input) => {
    inputs.push(input);
    return write(input);
  };
  const file = await edit();
  thread.write = write;
  return { input: inputs[0], file };
}

/** The longest time, in milliseconds, for which the event loop of the server did nothing else. */
async function longestStall(work) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await work();
  delay.disable();
  return delay.max / NANOSECONDS;
}

async function measure(database) {
  const world = await openWorld({ database, contracts: 1 });
  await world.openAll();
  await world.answerAll();
  const cookie = await signIn(world.url, DIRECTOR);
  const edit = () => download(`${world.url}/api/dossiers/${world.dossiers[0]}/edition.docx`, cookie);
  const { input, file } = await inputOf(world, edit);
  const blocks = blocksOf(file);
  const templated = await docxtemplaterWriter(blocks);
  const writers = { ours: () => writeEdition(input), alone: () => writePlainly(blocks), templated };
  const cpu = await interleaved(Object.fromEntries(Object.entries(writers).map(([name, write]) => [name, () => cpuOf(write)])), ROUNDS);
  const stalls = { editing: [], idle: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    stalls.editing.push(await longestStall(edit));
    stalls.idle.push(await longestStall(() => new Promise((resolve) => setTimeout(resolve, 300))));
  }
  await world.close();
  report(cpu, stalls, file.length);
}

function report(cpu, stalls, bytes) {
  title(`P8 Word report of 300 questions (${(bytes / 1024).toFixed(0)} KB; CPU time, ${ROUNDS} rounds in turn)`);
  figure('ours', median(cpu.ours), 'ms');
  figure('docx alone, the same blocks (limit)', median(cpu.alone), 'ms');
  figure('docxtemplater, the same words', median(cpu.templated), 'ms');
  goal('ours / docx alone', ratios(cpu.ours, cpu.alone), { limit: 1.3, sense: 'at-most' });
  range('ours / docxtemplater', ratios(cpu.ours, cpu.templated), '×');
  goal('longest stall of the event loop', stalls.editing, { limit: 20, sense: 'at-most', unit: 'ms' });
  range('the same with nothing to do', stalls.idle, 'ms');
}

await withDatabase(measure);
