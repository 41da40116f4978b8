import { type PairedGrant, type PairedWorkflow } from '../forms/index.js';
import { type Workflow, type WorkflowDefinition } from '../workflows/index.js';

type States = WorkflowDefinition['states'];

/** What a template needs to know of a workflow (W14): its parts, its audiences, and what each may do somewhere. */
export function pairedWorkflow({ definition }: Workflow): PairedWorkflow {
  return {
    parts: Object.keys(definition.parts ?? {}),
    audiences: Object.keys(definition.audiences),
    grants: grantsIn(definition.states),
  };
}

function grantsIn(states: States): PairedGrant[] {
  return Object.values(states).flatMap((state) => [
    ...(state.grants ?? []).map(({ audience, do: verbs, on: { part, filledBy, evaluatedBy } }) => ({
      audience,
      do: verbs,
      part,
      filledBy,
      evaluatedBy,
    })),
    ...grantsIn(state.states ?? {}),
  ]);
}
