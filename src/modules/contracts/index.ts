export { type Contract, type ContractSheet, type EstablishmentOfContract, type NewContract, type VisibleContract } from './contract.js';
export { ContactView } from './contacts/contact.view.js';
export { mayEditContacts } from './contacts/may-edit-contacts.js';
export { ContractsModule } from './contracts.module.js';
export { ContractsService } from './contracts.service.js';
