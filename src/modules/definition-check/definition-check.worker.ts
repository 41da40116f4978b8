export { checkDocuments } from './check-documents.js';
