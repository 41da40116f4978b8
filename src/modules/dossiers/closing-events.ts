import { type Workflow } from '../../workflows/index.js';
import { statesWithin } from './main-path.js';
import { partyAudience } from './progress.js';

/** The events that end a state in which the establishments answer: by them, or by the clock. */
export function closingEvents(workflow: Workflow): string[] {
  const party = partyAudience(workflow);
  const answering = Object.values(workflow.definition.states)
    .flatMap(statesWithin)
    .filter(({ grants }) => (grants ?? []).some((grant) => grant.audience === party && grant.do.includes('answer')));
  const leaving = answering.flatMap(({ on }) =>
    Object.entries(on ?? {})
      .filter(([, transitions]) => [transitions].flat().some(({ target }) => target !== undefined))
      .map(([event]) => event),
  );
  return [...new Set(leaving)];
}
