import { Module } from '@nestjs/common';
import { ContractsModule } from '../contracts/index.js';
import { IdentityModule } from '../identity/index.js';
import { Delegables } from './delegable.js';
import { DelegationTrail } from './delegation-trail.js';
import { DelegationsController } from './delegations.controller.js';
import { DelegationsQuery } from './delegations.query.js';
import { DelegationsService } from './delegations.service.js';
import { DelegationsStore } from './delegations.store.js';

@Module({
  imports: [ContractsModule, IdentityModule],
  controllers: [DelegationsController],
  providers: [Delegables, DelegationTrail, DelegationsQuery, DelegationsService, DelegationsStore],
})
export class DelegationsModule {}
