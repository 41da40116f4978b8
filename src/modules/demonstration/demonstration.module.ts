import { Module } from '@nestjs/common';
import { ContractsModule } from '../contracts/index.js';
import { IdentityModule } from '../identity/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { BaseLoader } from './base-loader.js';
import { DemonstrationService } from './demonstration.service.js';

@Module({
  imports: [OrganisationsModule, IdentityModule, ContractsModule],
  providers: [BaseLoader, DemonstrationService],
})
export class DemonstrationModule {}
