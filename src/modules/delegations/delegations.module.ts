import { Module } from '@nestjs/common';
import { ContractsModule } from '../contracts/index.js';
import { DossiersModule } from '../dossiers/index.js';
import { IdentityModule } from '../identity/index.js';
import { Delegables } from './delegable.js';
import { DelegationTrail } from './delegation-trail.js';
import { DelegationsController } from './delegations.controller.js';
import { DelegationsQuery } from './delegations.query.js';
import { DelegationsService } from './delegations.service.js';
import { DelegationsStore } from './delegations.store.js';
import { DelegableParts } from './parts.js';

@Module({
  imports: [ContractsModule, DossiersModule, IdentityModule],
  controllers: [DelegationsController],
  providers: [DelegableParts, Delegables, DelegationTrail, DelegationsQuery, DelegationsService, DelegationsStore],
})
export class DelegationsModule {}
