import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { RegionTransactions } from '../../platform/index.js';
import { type NewContract, ContractsService } from '../contracts/index.js';
import { AccountsService, FormerLogins, type HashedPassword } from '../identity/index.js';
import { type Organisation, OrganisationsService, RegionsService } from '../organisations/index.js';
import { type DemoContract, type DemoOrganisation, type DemoPerson, type DemoRegion } from './demo-model.js';
import { KeyMap } from './key-map.js';

/** Where the keys of one region's documents have gone. */
export interface LoadedRegion {
  readonly slug: string;
  readonly organisations: KeyMap;
  readonly contracts: KeyMap;
  readonly people: KeyMap;
}

/** Writes one region with its organisations, contracts, accounts and memberships. */
@Injectable()
export class BaseLoader {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly regions: RegionsService,
    private readonly organisations: OrganisationsService,
    private readonly contracts: ContractsService,
    private readonly accounts: AccountsService,
    private readonly logins: FormerLogins,
  ) {}

  async load(demo: DemoRegion, password: HashedPassword): Promise<LoadedRegion> {
    const { slug } = demo.region;
    await this.regions.add(demo.region);
    const loaded = { slug, organisations: new KeyMap('organisation'), contracts: new KeyMap('contract'), people: new KeyMap('person') };
    await this.transactions.in(slug, async (tx) => {
      await this.loadOrganisations(tx, demo, loaded);
      for (const contract of demo.contracts) await this.contracts.add(tx, slug, toContract(contract, loaded));
      for (const person of demo.people) await this.loadPerson(tx, { person, password }, loaded);
    });
    return loaded;
  }

  private async loadOrganisations(
    tx: EntityManager,
    { organisations }: DemoRegion,
    { slug, organisations: ids }: LoadedRegion,
  ): Promise<void> {
    const add = (organisation: DemoOrganisation, more: Partial<Organisation>): Promise<void> =>
      this.organisations.add(tx, slug, { ...toOrganisation(organisation, ids), ...more });
    await add(organisations.agency, { kind: 'agency' });
    for (const body of organisations.bodies) await add(body, { kind: 'body', bodyKind: body.bodyKind });
    for (const { sites, ...entity } of organisations.legalEntities) {
      await add(entity, { kind: 'legal-entity' });
      for (const site of sites) await add(site, { kind: 'site', parentId: ids.get(entity.key) });
    }
  }

  private async loadPerson(
    tx: EntityManager,
    { person, password }: { person: DemoPerson; password: HashedPassword },
    loaded: LoadedRegion,
  ): Promise<void> {
    const { key, name, email, firstConnection: mustRenew = false, formerLogin } = person;
    const personId = await this.accounts.create(tx, { name, email, password, mustRenew });
    loaded.people.declare(key, personId);
    if (formerLogin !== undefined) await this.logins.give(tx, personId, formerLogin);
    for (const { organisation, rights, title, contracts } of person.memberships) {
      const organisationId = loaded.organisations.get(organisation);
      const contractIds = contracts?.map((contract) => loaded.contracts.get(contract)) ?? null;
      await this.accounts.addMembership(tx, { personId, region: loaded.slug, organisationId, rights, contractIds, title });
    }
  }
}

/** What a document may leave out. */
const UNSAID = {
  ...{ bodyKind: null, finess: null, siren: null, legalStatus: null, category: null, parentId: null },
  ...{ address: '', postalCode: '', city: '', phone: '', email: null },
};

function toOrganisation({ key, activities = [], ...said }: DemoOrganisation, ids: KeyMap): Organisation {
  return { ...UNSAID, ...said, id: ids.declare(key), kind: 'legal-entity', activities: [...activities] };
}

function toContract(demo: DemoContract, { organisations, contracts }: LoadedRegion): NewContract {
  const { key, parties, administrativeContacts = [], amendments = [], items = [], agencyContact, ...contract } = demo;
  const itemIds = new KeyMap('negotiated row');
  return {
    contract: {
      ...contract,
      id: contracts.declare(key),
      sections: [...contract.sections],
      agencyId: organisations.get('ars'),
      agencyContactName: agencyContact.name,
      agencyContactEmail: agencyContact.email,
      agencyContactPhone: agencyContact.phone,
    },
    parties: parties.map(({ organisation, role }) => ({ organisationId: organisations.get(organisation), role })),
    administrativeContacts: administrativeContacts.map((contact) => ({ ...contact, id: randomUUID() })),
    amendments: amendments.map((amendment) => ({ ...amendment, id: randomUUID() })),
    items: items.map(({ key: item, kind, label, parent }, position) => ({
      ...{ id: itemIds.declare(item), kind, label, position },
      parentId: parent === undefined ? null : itemIds.get(parent),
    })),
  };
}
