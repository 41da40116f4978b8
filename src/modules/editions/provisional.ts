import { type Snapshot, type Workflow } from '../../workflows/index.js';
import { partyAudience } from '../dossiers/index.js';

type State = Workflow['definition']['states'][string];

/**
 * Whether the establishments' entry is still to be closed: the dossier has not gone past the last root state, in the
 * author's order, in which they answer. Reopened, it is provisional again.
 */
export function isProvisional({ workflow, snapshot }: { readonly workflow: Workflow; readonly snapshot: Snapshot }): boolean {
  const party = partyAudience(workflow);
  const { states } = workflow.definition;
  const order = Object.keys(states);
  const last = order.findLastIndex((name) => states[name] !== undefined && opensAnswers(states[name], party));
  const here = typeof snapshot.value === 'string' ? snapshot.value : Object.keys(snapshot.value)[0];
  return here !== undefined && order.indexOf(here) <= last;
}

function opensAnswers({ grants = [], states = {} }: State, audience: string | undefined): boolean {
  const here = grants.some((grant) => grant.audience === audience && grant.do.includes('answer'));
  return here || Object.values(states).some((state) => opensAnswers(state, audience));
}
