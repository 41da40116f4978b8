import { randomUUID } from 'node:crypto';
import { WorkflowRuntime } from '../../dist/modules/workflow-runtime/index.js';
import { AGENT, DIRECTOR } from './region.mjs';
import { dayIn } from './world.mjs';

/** Four steps of the shipped workflow, those of every year: opening, extension, closing of 300 questions, reopening. */
export const STEPS = [
  ['OUVRIR_AUTO_EVALUATION', AGENT, undefined],
  ['PROLONGER_SAISIE', AGENT, { jusquAu: dayIn(70) }],
  ['CLORE_SAISIE', DIRECTOR, undefined],
  ['ROUVRIR_SAISIE', AGENT, { jusquAu: dayIn(60) }],
];

/** Takes dossiers through the steps, in the names of those who may: the service that the API calls, without HTTP. */
export async function ourSteps({ app, dossiers, person }) {
  const runtime = app.get(WorkflowRuntime, { strict: false });
  const people = { [AGENT]: await person(AGENT), [DIRECTOR]: await person(DIRECTOR) };
  return async (from, to) => {
    for (const dossierId of dossiers.slice(from, to)) {
      for (const [event, email, form] of STEPS) {
        await runtime.send(
          people[email],
          { dossierId, event, ...(event === 'ROUVRIR_SAISIE' && { reason: 'Un chiffre est à revoir.' }), form },
          randomUUID(),
        );
      }
    }
  };
}
