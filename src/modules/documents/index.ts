export { attachment } from './attachment-header.js';
export { type ContractReport, ContractReports } from './contract-reports.js';
export { DocumentsModule } from './documents.module.js';
export { documentsByBlob } from './integrity/documents-by-blob.js';
export { checkIntegrity, type DamagedBlob, type IntegrityReport } from './integrity/integrity-check.js';
