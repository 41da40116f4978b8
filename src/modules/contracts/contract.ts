import { type Organisation } from '../organisations/index.js';
import { type AdministrativeContactEntity } from './administrative-contact.entity.js';
import { type AmendmentEntity } from './amendment.entity.js';
import { type Contact } from './contacts/contact.js';
import { type ContractEntity } from './contract.entity.js';
import { type ContractItemEntity } from './contract-item.entity.js';
import { type ContractPartyEntity, type PartyRole } from './contract-party.entity.js';

/** A contract as the other modules see it. */
export type Contract = Readonly<Omit<ContractEntity, 'region'>>;

export interface EstablishmentOfContract {
  readonly organisation: Organisation;
  readonly role: PartyRole;
}

/** All that the contract's form shows (S4-14, S4-15). */
export interface ContractSheet {
  readonly contract: Contract;
  readonly parties: readonly EstablishmentOfContract[];
  readonly administrativeContacts: readonly Contact[];
  readonly amendments: readonly Readonly<Pick<AmendmentEntity, 'number' | 'object' | 'date' | 'status'>>[];
}

type Part<Entity> = Readonly<Omit<Entity, 'contractId' | 'region'>>;

/** A contract to be written, with its establishments, negotiated rows, contacts and amendments. */
export interface NewContract {
  readonly contract: Contract;
  readonly parties: readonly Part<ContractPartyEntity>[];
  readonly items: readonly Part<ContractItemEntity>[];
  readonly administrativeContacts: readonly Part<AdministrativeContactEntity>[];
  readonly amendments: readonly Part<AmendmentEntity>[];
}

/** A contract that a person may open, and what for. */
export interface VisibleContract {
  readonly contract: Contract;
  /** Legal entities that it is listed under: the parties, or those of the sites that are. */
  readonly legalEntityIds: readonly string[];
  readonly rights: readonly string[];
}
