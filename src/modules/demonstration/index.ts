export { type DemonstrationAccount } from './demonstration-account.js';
export { demonstrationAccounts, loadDemonstration } from './demonstration.js';
export { StoryClock } from './story-clock.js';
export { DemonstrationModule } from './demonstration.module.js';
