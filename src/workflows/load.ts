import { isBlocking } from '../shared/problem.js';
import { limitProblems } from './check/limits.js';
import { checkWorkflow } from './check/check-workflow.js';
import { type WorkflowDefinition } from './definition.js';
import { Workflow } from './engine/workflow.js';
import { InvalidWorkflowError } from './errors.js';
import { canonicalHash } from './journal/canonical-hash.js';
import { firstPartyPlugins } from './plugins/first-party.js';
import { type WorkflowPlugins } from './plugins/workflow-plugins.js';

/** Compiled workflows that are kept at most, for each set of plugins: the published ones are few. */
const KEPT = 200;
const LOADED = new WeakMap<WorkflowPlugins, Map<string, Workflow>>();

/** A sound definition, compiled once per content. Throws `InvalidWorkflowError` with every problem. */
export function loadWorkflow(document: unknown, plugins: WorkflowPlugins = firstPartyPlugins): Workflow {
  const limits = limitProblems(document);
  if (limits.length > 0) throw new InvalidWorkflowError(limits);
  const hash = canonicalHash(document);
  const known = loadedWorkflow(hash, plugins);
  if (known) return known;
  const problems = checkWorkflow(document, plugins).filter(isBlocking);
  if (problems.length > 0) throw new InvalidWorkflowError(problems);
  return keep(compiled(document, hash, plugins), plugins);
}

/** The same, for a document that `checkWorkflow` was asked about elsewhere, and found sound. */
export function loadCheckedWorkflow(document: unknown, plugins: WorkflowPlugins = firstPartyPlugins): Workflow {
  const hash = canonicalHash(document);
  return loadedWorkflow(hash, plugins) ?? keep(compiled(document, hash, plugins), plugins);
}

function compiled(document: unknown, hash: string, plugins: WorkflowPlugins): Workflow {
  return new Workflow(structuredClone(document) as WorkflowDefinition, hash, plugins);
}

/** The workflow of this hash if it was loaded before: spares a caller who knows the hash from reading the document. */
export function loadedWorkflow(hash: string, plugins: WorkflowPlugins = firstPartyPlugins): Workflow | undefined {
  return LOADED.get(plugins)?.get(hash);
}

function keep(workflow: Workflow, plugins: WorkflowPlugins): Workflow {
  const kept = LOADED.get(plugins) ?? new Map<string, Workflow>();
  const oldest = kept.keys().next().value;
  if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
  LOADED.set(plugins, kept.set(workflow.hash, workflow));
  return workflow;
}
