import { Body, Controller, Delete, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, type Person } from '../../identity/index.js';
import { ContactRequest, ContactVersion } from './contact.request.js';
import { ContactView } from './contact.view.js';
import { ContactsService } from './contacts.service.js';

/** Whom to write to about a contract (S4-15). Each answer is the list as it stands. */
@ApiTags('contracts')
@Controller('contracts/:id/administrative-contacts')
export class ContactsController {
  constructor(private readonly contacts: ContactsService) {}

  @Post()
  @ApiOkResponse({ type: [ContactView] })
  add(@Param('id', ParseUUIDPipe) id: string, @Body() facts: ContactRequest, @CurrentPerson() person: Person): Promise<ContactView[]> {
    return this.contacts.add(person, id, facts);
  }

  @Put(':contactId')
  @ApiOkResponse({ type: [ContactView] })
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('contactId', ParseUUIDPipe) contactId: string,
    @Body() { name, function: role, email, phone }: ContactRequest,
    @Query() { version }: ContactVersion,
    @CurrentPerson() person: Person,
  ): Promise<ContactView[]> {
    return this.contacts.change(person, id, { id: contactId, version, name, function: role, email, phone });
  }

  @Delete(':contactId')
  @ApiOkResponse({ type: [ContactView] })
  remove(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('contactId', ParseUUIDPipe) contactId: string,
    @Query() { version }: ContactVersion,
    @CurrentPerson() person: Person,
  ): Promise<ContactView[]> {
    return this.contacts.remove(person, id, { id: contactId, version });
  }
}
