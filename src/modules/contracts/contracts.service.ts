import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type FormContext } from '../../forms/index.js';
import { ContractAbsentError, type Person, StandingsService } from '../identity/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { ContactsStore } from './contacts/contacts.store.js';
import { type ContractEntity } from './contract.entity.js';
import { type Contract, type ContractSheet, type EstablishmentOfContract, type NewContract, type VisibleContract } from './contract.js';
import { readContextSources } from './context-sources.js';
import { ContractsRepository } from './contracts.repository.js';
import { formContextOf } from './form-context.js';

/** Contracts: who may open which, what their form shows, and what a template's questions depend on. */
@Injectable()
export class ContractsService {
  constructor(
    private readonly contracts: ContractsRepository,
    private readonly contacts: ContactsStore,
    private readonly organisations: OrganisationsService,
    private readonly standings: StandingsService,
  ) {}

  /** A contract with all that belongs to it, in one transaction of its region. */
  add(tx: EntityManager, region: string, contract: NewContract): Promise<void> {
    return this.contracts.insert(tx, region, contract);
  }

  /** Every contract of the region that the person has to do with. */
  async ofPerson(tx: EntityManager, person: Person): Promise<VisibleContract[]> {
    const contracts = await this.contracts.all(tx);
    const ids = contracts.map(({ id }) => id);
    const standings = await this.standings.ofAll(tx, person, ids);
    const legalEntities = await this.legalEntities(tx, [...standings.keys()]);
    return contracts.flatMap((contract) => {
      const own = standings.get(contract.id);
      if (!own) return [];
      const rights = [...new Set(own.flatMap((standing) => standing.rights))];
      return [{ contract, rights, legalEntityIds: legalEntities.get(contract.id) ?? [] }];
    });
  }

  /** @throws ContractAbsentError */
  async sheet(tx: EntityManager, contractId: string): Promise<ContractSheet> {
    const contract = await this.get(tx, contractId);
    const parties = await this.establishments(tx, contractId);
    const administrativeContacts = await this.contacts.list(tx, contractId);
    return { contract, parties, administrativeContacts, amendments: await this.contracts.amendments(tx, contractId) };
  }

  /** What the questions of a template depend on for one year of the contract. @throws ContractAbsentError */
  async formContext(tx: EntityManager, contractId: string, year: number): Promise<FormContext> {
    const sources = await readContextSources(tx, contractId);
    if (!sources) throw new ContractAbsentError();
    return formContextOf({ year, ...sources });
  }

  /** The contracts of a type that a campaign opened on that day (`YYYY-MM-DD`) concerns. */
  async inForce(tx: EntityManager, type: string, day: string): Promise<Contract[]> {
    return this.contracts.inForce(tx, type, day);
  }

  async get(tx: EntityManager, contractId: string): Promise<Contract> {
    const contract: ContractEntity | null = await this.contracts.find(tx, contractId);
    if (!contract) throw new ContractAbsentError();
    return contract;
  }

  private async establishments(tx: EntityManager, contractId: string): Promise<EstablishmentOfContract[]> {
    const parties = await this.contracts.parties(tx, [contractId]);
    const organisations = await this.organisations.byIds(
      tx,
      parties.map(({ organisationId }) => organisationId),
    );
    const roles = new Map(parties.map(({ organisationId, role }) => [organisationId, role]));
    return organisations
      .filter(({ kind }) => kind === 'legal-entity' || kind === 'site')
      .map((organisation) => ({ organisation, role: roles.get(organisation.id) ?? 'attached' }));
  }

  private async legalEntities(tx: EntityManager, contractIds: readonly string[]): Promise<Map<string, string[]>> {
    const parties = await this.contracts.parties(tx, contractIds);
    const organisations = await this.organisations.byIds(tx, [...new Set(parties.map(({ organisationId }) => organisationId))]);
    const entityOf = new Map(organisations.map(({ id, kind, parentId }) => [id, kind === 'site' ? parentId : id]));
    const found = new Map<string, string[]>();
    for (const { contractId, organisationId } of parties) {
      const entityId = entityOf.get(organisationId);
      if (entityId) found.set(contractId, [...new Set([...(found.get(contractId) ?? []), entityId])]);
    }
    return found;
  }
}
