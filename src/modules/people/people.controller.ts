import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, type Person } from '../identity/index.js';
import { FormerLoginRequest, InvitationRequest, MemberChangeRequest } from './dto/people.requests.js';
import { EstablishmentPeopleView, EstablishmentRow } from './dto/people.view.js';
import { FormerLoginService } from './former-login.service.js';
import { InvitationsService } from './invitations.service.js';
import { PeopleQuery } from './people.query.js';
import { PeopleService } from './people.service.js';

const Id = (name: string): ParameterDecorator => Param(name, ParseUUIDPipe);

/** « Mon établissement »: who acts for it, with which rights. */
@ApiTags('people')
@Controller('administered-establishments')
export class PeopleController {
  constructor(
    private readonly query: PeopleQuery,
    private readonly people: PeopleService,
    private readonly invitations: InvitationsService,
    private readonly logins: FormerLoginService,
  ) {}

  /** Empty for whoever administers nothing. */
  @Get()
  @ApiOkResponse({ type: [EstablishmentRow] })
  list(@CurrentPerson() person: Person): Promise<EstablishmentRow[]> {
    return this.query.list(person);
  }

  @Get(':id')
  @ApiOkResponse({ type: EstablishmentPeopleView })
  one(@Id('id') id: string, @CurrentPerson() person: Person): Promise<EstablishmentPeopleView> {
    return this.query.of(person, id);
  }

  @Post(':id/invitations')
  @HttpCode(204)
  @ApiNoContentResponse()
  invite(@Id('id') id: string, @Body() { placeId, ...invitation }: InvitationRequest, @CurrentPerson() person: Person): Promise<void> {
    return this.invitations.invite(person, id, { ...invitation, organisationId: placeId });
  }

  @Put(':id/people/:membershipId')
  @HttpCode(204)
  @ApiNoContentResponse()
  change(
    @Id('id') establishmentId: string,
    @Id('membershipId') membershipId: string,
    @Body() { version, ...terms }: MemberChangeRequest,
    @CurrentPerson() person: Person,
  ): Promise<void> {
    return this.people.change(person, { establishmentId, membershipId }, terms, version);
  }

  /** The agency's alone. */
  @Put(':id/people/:membershipId/former-login')
  @HttpCode(204)
  @ApiNoContentResponse()
  rename(
    @Id('id') establishmentId: string,
    @Id('membershipId') membershipId: string,
    @Body() { formerLogin }: FormerLoginRequest,
    @CurrentPerson() person: Person,
  ): Promise<void> {
    return this.logins.give(person, { establishmentId, membershipId }, formerLogin);
  }

  /** Ends the rights, or cancels the invitation, at once. */
  @Post(':id/people/:membershipId/ending')
  @HttpCode(204)
  @ApiNoContentResponse()
  end(@Id('id') establishmentId: string, @Id('membershipId') membershipId: string, @CurrentPerson() person: Person): Promise<void> {
    return this.people.end(person, { establishmentId, membershipId });
  }

  /** Sends the invitation again. */
  @Post(':id/people/:membershipId/invitation')
  @HttpCode(204)
  @ApiNoContentResponse()
  again(@Id('id') establishmentId: string, @Id('membershipId') membershipId: string, @CurrentPerson() person: Person): Promise<void> {
    return this.invitations.again(person, { establishmentId, membershipId });
  }
}
