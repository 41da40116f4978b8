export { type ChainFault, type JournalRow } from './chain.js';
export { journalEntry, type JournalEntry, type JournalFacts } from './journal-entry.js';
export { JournalModule } from './journal.module.js';
export { type DossierFault, JournalReader } from './journal.reader.js';
