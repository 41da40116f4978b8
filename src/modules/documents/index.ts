export { attachment } from './attachment-header.js';
export { type ContractReport, ContractReports } from './contract-reports.js';
export { DocumentsModule } from './documents.module.js';
