export { type Contract, type ContractSheet, type EstablishmentOfContract, type NewContract, type VisibleContract } from './contract.js';
export { ContractsModule } from './contracts.module.js';
export { ContractsService } from './contracts.service.js';
