import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, CurrentSession, type OpenSession, type Person, SignaturesService } from '../identity/index.js';
import { DelegationsQuery } from './delegations.query.js';
import { DelegationsService } from './delegations.service.js';
import { DelegablePartsQuery, NewDelegationRequest, SignatureRequest } from './dto/delegation.requests.js';
import { DelegablePartsView, DelegationsView } from './dto/delegation.view.js';

@ApiTags('delegations')
@Controller('delegations')
export class DelegationsController {
  constructor(
    private readonly query: DelegationsQuery,
    private readonly delegations: DelegationsService,
    private readonly signatures: SignaturesService,
  ) {}

  /** Given, received, to sign, and what the reader may delegate. */
  @Get()
  @ApiOkResponse({ type: DelegationsView })
  list(@CurrentPerson() person: Person): Promise<DelegationsView> {
    return this.query.all(person);
  }

  /** What a delegation on one contract may be limited to. */
  @Get('parts')
  @ApiOkResponse({ type: DelegablePartsView })
  async parts(@Query() { membershipId, contractId }: DelegablePartsQuery, @CurrentPerson() person: Person): Promise<DelegablePartsView> {
    const { sections, establishments } = await this.delegations.parts(person, membershipId, contractId);
    return { sections: [...sections], establishments: [...establishments] };
  }

  /** The delegator signs; nothing is granted until the delegate has signed too. */
  @Post()
  @ApiCreatedResponse({ type: DelegationsView })
  async sign(
    @Body() { password, ...request }: NewDelegationRequest,
    @CurrentPerson() person: Person,
    @CurrentSession() session: OpenSession,
  ): Promise<DelegationsView> {
    await this.signatures.confirm(person, session, password);
    const { membershipId, delegateId, rights, contractIds, sections = null, establishments = null, from, to } = request;
    await this.delegations.sign(person, { membershipId, delegateId, rights, contractIds, sections, establishments, from, to });
    return this.query.all(person);
  }

  /** The delegate signs. */
  @Post(':id/acceptance')
  @HttpCode(200)
  @ApiOkResponse({ type: DelegationsView })
  async accept(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { password }: SignatureRequest,
    @CurrentPerson() person: Person,
    @CurrentSession() session: OpenSession,
  ): Promise<DelegationsView> {
    await this.signatures.confirm(person, session, password);
    await this.delegations.accept(person, id);
    return this.query.all(person);
  }

  /** The delegate wants none of it. */
  @Post(':id/refusal')
  @HttpCode(200)
  @ApiOkResponse({ type: DelegationsView })
  async decline(@Param('id', ParseUUIDPipe) id: string, @CurrentPerson() person: Person): Promise<DelegationsView> {
    await this.delegations.decline(person, id);
    return this.query.all(person);
  }

  /** Ends it at once. */
  @Post(':id/revocation')
  @HttpCode(200)
  @ApiOkResponse({ type: DelegationsView })
  async revoke(@Param('id', ParseUUIDPipe) id: string, @CurrentPerson() person: Person): Promise<DelegationsView> {
    await this.delegations.revoke(person, id);
    return this.query.all(person);
  }
}
