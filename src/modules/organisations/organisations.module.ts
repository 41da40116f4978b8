import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationEntity } from './organisation.entity.js';
import { OrganisationsService } from './organisations.service.js';
import { RegionEntity } from './region.entity.js';
import { RegionsService } from './regions.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([RegionEntity, OrganisationEntity])],
  providers: [RegionsService, OrganisationsService],
  exports: [RegionsService, OrganisationsService],
})
export class OrganisationsModule {}
