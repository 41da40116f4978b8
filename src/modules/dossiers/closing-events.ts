import { type Verb, type Workflow, type WorkflowDefinition } from '../../workflows/index.js';
import { statesWithin } from './main-path.js';
import { partyAudience } from './progress.js';

/**
 * The events that end a state in which the establishments write: by them, or by the clock. They write answers;
 * where a workflow asks for none, they write by adding documents.
 */
export function closingEvents(workflow: Workflow): string[] {
  const answering = statesFor(workflow, asksForAnswers(workflow) ? 'answer' : 'attach');
  const leaving = answering.flatMap(({ on }) =>
    Object.entries(on ?? {})
      .filter(([, transitions]) => [transitions].flat().some(({ target }) => target !== undefined))
      .map(([event]) => event),
  );
  return [...new Set(leaving)];
}

/** False where everything is done by documents. */
export function asksForAnswers(workflow: Workflow): boolean {
  return statesFor(workflow, 'answer').length > 0;
}

function statesFor(workflow: Workflow, verb: Verb): WorkflowDefinition['states'][string][] {
  const party = partyAudience(workflow);
  return Object.values(workflow.definition.states)
    .flatMap(statesWithin)
    .filter(({ grants }) => (grants ?? []).some((grant) => grant.audience === party && grant.do.includes(verb)));
}
