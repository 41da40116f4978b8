import { readFileSync } from 'node:fs';
import { createMachine, transition } from 'xstate';
import { loadWorkflow } from '../../dist/workflows/index.js';
import { cpuTime, interleaved } from './rounds.mjs';
import { dayIn } from './world.mjs';

const FILE = new URL('../../schemas/workflows/caqes-2026.json', import.meta.url);
const CALENDAR = {
  'pre-campagne': { open: dayIn(-20), close: dayIn(-10) },
  'auto-evaluation': { open: dayIn(-5), close: dayIn(40) },
};
const ACTOR = { id: 'agent', standings: [{ as: 'agency', rights: ['read', 'decide'] }] };
const TIMES = 8000;

/** Milliseconds of CPU of one step of the engine (rights, guards, deadlines, journal), and of XState's bare `transition` on two states. */
export async function engineCosts() {
  const workflow = loadWorkflow(JSON.parse(readFileSync(FILE, 'utf8')));
  const at = new Date().toISOString();
  const start = workflow.start(at, CALENDAR);
  const occurrence = { event: 'OUVRIR_AUTO_EVALUATION', actor: ACTOR, at, calendar: CALENDAR, facts: {} };
  const machine = createMachine({ initial: 'a', states: { a: { on: { GO: 'b' } }, b: {} } });
  const bare = machine.resolveState({ value: 'a' });
  const each = (work) => () =>
    cpuTime(() => {
      for (let i = 0; i < TIMES; i += 1) work();
    }) / TIMES;
  return interleaved(
    { ours: each(() => workflow.step(start, occurrence)), xstate: each(() => transition(machine, bare, { type: 'GO' })) },
    7,
  );
}
