import { isBlocking, type Problem } from '../../shared/problem.js';
import { type WorkflowDefinition } from '../definition.js';
import { firstPartyPlugins } from '../plugins/first-party.js';
import { type WorkflowPlugins } from '../plugins/workflow-plugins.js';
import { choiceProblems } from './choices.js';
import { clockProblems } from './clock.js';
import { endlessProblems } from './endless.js';
import { labelProblems } from './labels.js';
import { limitProblems } from './limits.js';
import { paramWordProblems } from './param-words.js';
import { pathProblems } from './paths.js';
import { pluginProblems } from './plugin-uses.js';
import { referenceProblems } from './references.js';
import { schemaProblems } from './schema-problems.js';
import { structureProblems } from './structure.js';
import { layOut, type Subject } from './subject.js';

/** Questions by stage: a stage is asked only when those before found no fault, for it builds on their answers. */
const STAGES: readonly (readonly ((subject: Subject) => Problem[])[])[] = [
  [structureProblems, labelProblems, referenceProblems, pluginProblems],
  [paramWordProblems, clockProblems, choiceProblems, endlessProblems],
  [pathProblems],
];

/**
 * Everything that is wrong with a document as a workflow, in French sentences, each with its place and a stable
 * code. The document may hold anything. A word that nobody knows hides what depends on it until it is put right.
 */
export function checkWorkflow(document: unknown, plugins: WorkflowPlugins = firstPartyPlugins): Problem[] {
  const malformed = limitProblems(document);
  if (malformed.length > 0) return malformed;
  const unreadable = schemaProblems(document);
  return unreadable.length > 0 ? unreadable : definitionProblems(layOut(document as WorkflowDefinition, plugins));
}

function definitionProblems(subject: Subject): Problem[] {
  const found: Problem[] = [];
  for (const stage of STAGES) {
    found.push(...stage.flatMap((inquire) => inquire(subject)));
    if (found.some(isBlocking)) break;
  }
  return found;
}
