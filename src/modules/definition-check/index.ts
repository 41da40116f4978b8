export { type CheckReport, type CheckRequest } from './check-documents.js';
export { DefinitionCheckModule } from './definition-check.module.js';
export { DefinitionChecker } from './definition-checker.js';
export { pairedWorkflow } from './paired-workflow.js';
