export { type ChainFault, type JournalRow } from './chain.js';
export { journalEntry, type JournalEntry, type JournalFacts } from './journal-entry.js';
export { JournalModule } from './journal.module.js';
export { type DossierFault, JournalReader, type JournalPage } from './journal.reader.js';
export { READ_BY_PARTY } from './readers.js';
