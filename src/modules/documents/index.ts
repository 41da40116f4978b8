export { attachment } from './attachment-header.js';
export { DocumentsModule } from './documents.module.js';
