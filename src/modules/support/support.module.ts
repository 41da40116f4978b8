import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { SupportController } from './support.controller.js';
import { SupportService } from './support.service.js';

/** Help: from a reader's four facts to the region's support. */
@Module({ imports: [IdentityModule, OrganisationsModule], controllers: [SupportController], providers: [SupportService] })
export class SupportModule {}
