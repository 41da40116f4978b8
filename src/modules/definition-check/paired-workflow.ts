import { type PairedWorkflow } from '../../forms/index.js';
import { type Workflow, type WorkflowDefinition } from '../../workflows/index.js';

type State = WorkflowDefinition['states'][string];

/** What the form engine needs to know of a workflow, in a plain structure. Every state of a published one is reachable. */
export function pairedWorkflow({ definition }: Workflow): PairedWorkflow {
  return {
    parts: Object.keys(definition.parts ?? {}),
    audiences: Object.keys(definition.audiences),
    grants: grantsWithin(definition.states),
  };
}

function grantsWithin(states: Readonly<Record<string, State>>): PairedWorkflow['grants'] {
  return Object.values(states).flatMap(({ grants, states: inner }) => [
    ...(grants ?? []).map(({ audience, do: verbs, on: { part, filledBy, evaluatedBy, documents } }) => ({
      audience,
      do: verbs,
      part,
      filledBy,
      evaluatedBy,
      documents,
    })),
    ...grantsWithin(inner ?? {}),
  ]);
}
