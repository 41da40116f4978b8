import { type FormQuestion, isGranted } from '../../forms/index.js';
import { type Actor, type Workflow } from '../../workflows/index.js';

/** One audience before one dossier, and those who read and write in its discussions: what its people say among themselves. */
export interface Circle {
  readonly audience: string;
  readonly label: string;
  /** In words, for whoever is about to write. */
  readonly readers: readonly string[];
}

/** The discussions that a person takes part in: their own audiences', then those that the workflow shares with them. */
export function circlesOf(workflow: Workflow, actor: Actor): Circle[] {
  const own = workflow.audiencesOf(actor);
  const shared = Object.keys(workflow.audiences).filter(
    (audience) => !own.includes(audience) && guests(workflow, audience).some((guest) => own.includes(guest)),
  );
  return [...own, ...shared].map((audience) => circle(workflow, audience));
}

/** Whether the person sees a question asked about one establishment: of several parties, each sees its own. */
export function seesInstance({ standings }: Actor, instance: string): boolean {
  return instance === '' || standings.some(({ instances }) => instances === undefined || instances.includes(instance));
}

/** Whether the person writes there: all who see it, but those who stand there by a delegation limited to other parts. */
export function reaches({ standings }: Actor, question: FormQuestion): boolean {
  return standings.some(({ within, instances }) => !within || isGranted({ instances, sections: within.sections }, question));
}

function circle(workflow: Workflow, audience: string): Circle {
  const readers = [audience, ...guests(workflow, audience)].map((name) => labelOf(workflow, name));
  return { audience, label: labelOf(workflow, audience), readers };
}

function guests({ audiences }: Workflow, audience: string): readonly string[] {
  return audiences[audience]?.discussesWith ?? [];
}

function labelOf({ audiences }: Workflow, audience: string): string {
  return audiences[audience]?.label ?? audience;
}
