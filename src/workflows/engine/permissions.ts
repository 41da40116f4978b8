import { type GrantDefinition, type WorkflowDefinition } from '../definition.js';
import { type Actor, type AudienceGrant, type GrantScope, type Permit, type Snapshot } from '../model.js';
import { activeNodes } from './active-nodes.js';
import { standingsIn } from './audiences.js';
import { type Compiled } from './compiled.js';
import { omit } from './omit.js';

/** What this person may do now: each active grant, once for each membership that carries its right (W5). */
export function permissions(compiled: Compiled, snapshot: Snapshot, actor: Actor): Permit[] {
  return activeGrants(compiled, snapshot).flatMap((grant) => permits(compiled.definition, grant, actor));
}

/** What an audience may do now, whoever the person: what percentages and closings count on (T7). */
export function grantsTo(compiled: Compiled, snapshot: Snapshot, audience: string): AudienceGrant[] {
  return activeGrants(compiled, snapshot)
    .filter((grant) => grant.audience === audience)
    .map((grant) => ({ ...scopeOf(grant), do: grant.do }));
}

function activeGrants(compiled: Compiled, { value }: Snapshot): GrantDefinition[] {
  return activeNodes(compiled.tree, value).flatMap(({ definition }) => definition.grants ?? []);
}

function permits({ audiences }: WorkflowDefinition, grant: GrantDefinition, actor: Actor): Permit[] {
  const audience = audiences[grant.audience];
  if (!audience) return [];
  return standingsIn(audience, actor)
    .filter(({ rights }) => rights.includes(grant.right))
    .map(({ instances, onBehalfOf, within }) => {
      const permit = { audience: grant.audience, do: grant.do, on: scopeOf(grant) };
      return { ...permit, ...(instances && { instances }), ...(onBehalfOf && { onBehalfOf }), ...(within && { within }) };
    });
}

function scopeOf({ on }: GrantDefinition): GrantScope {
  return omit(on, 'note');
}
