export { WorkflowAlreadyPublishedError, WorkflowDefinitionAbsentError } from './workflow-definitions.errors.js';
export { WorkflowDefinitionsModule } from './workflow-definitions.module.js';
export { WorkflowDefinitions } from './workflow-definitions.service.js';
