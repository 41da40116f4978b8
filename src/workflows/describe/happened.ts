import { type WorkflowDefinition } from '../definition.js';

/** What an event reads once it has happened: « Saisie close », where its act is « Clore la saisie ». */
export function happened({ definition: { events } }: { readonly definition: Pick<WorkflowDefinition, 'events'> }, event: string): string {
  return events[event]?.past ?? events[event]?.label ?? event;
}
