import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { Desks } from './desk.js';
import { Establishments } from './establishment.js';
import { FormerLoginService } from './former-login.service.js';
import { InvitationsService } from './invitations.service.js';
import { PeopleController } from './people.controller.js';
import { PeopleQuery } from './people.query.js';
import { PeopleService } from './people.service.js';
import { PeopleStore } from './people.store.js';
import { PeopleTrail } from './people-trail.js';

@Module({
  imports: [IdentityModule],
  controllers: [PeopleController],
  providers: [Desks, Establishments, FormerLoginService, InvitationsService, PeopleQuery, PeopleService, PeopleStore, PeopleTrail],
})
export class PeopleModule {}
