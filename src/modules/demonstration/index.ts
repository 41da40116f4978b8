export { type DemonstrationAccount } from './demonstration-account.js';
export { demonstrationAccounts, loadDemonstration } from './demonstration.js';
export { DemonstrationModule } from './demonstration.module.js';
