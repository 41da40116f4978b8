import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '../identity/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { AdministrativeContactEntity } from './administrative-contact.entity.js';
import { AmendmentEntity } from './amendment.entity.js';
import { ContactsController } from './contacts/contacts.controller.js';
import { ContactsService } from './contacts/contacts.service.js';
import { ContactsStore } from './contacts/contacts.store.js';
import { ContractEntity } from './contract.entity.js';
import { ContractItemEntity } from './contract-item.entity.js';
import { ContractPartyEntity } from './contract-party.entity.js';
import { ContractsRepository } from './contracts.repository.js';
import { ContractsService } from './contracts.service.js';

const ENTITIES = [ContractEntity, ContractPartyEntity, ContractItemEntity, AdministrativeContactEntity, AmendmentEntity];

@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES), IdentityModule, OrganisationsModule],
  controllers: [ContactsController],
  providers: [ContractsRepository, ContractsService, ContactsStore, ContactsService],
  exports: [ContractsService],
})
export class ContractsModule {}
