import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RegionTransactions } from '../../../platform/index.js';
import { CurrentPerson, type Person } from '../../identity/index.js';
import { AlertPreferencesView } from '../dto/preferences.view.js';
import { MailChoices } from './mail-choices.service.js';

@ApiTags('alerts')
@Controller('alerts/preferences')
export class PreferencesController {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly choices: MailChoices,
  ) {}

  /** Which mails the person receives. */
  @Get()
  @ApiOkResponse({ type: AlertPreferencesView })
  read(@CurrentPerson() person: Person): Promise<AlertPreferencesView> {
    return this.transactions.in(person.region, async (tx) => ({ mails: await this.choices.of(tx, person.id) }));
  }

  /** Chooses: at once, once a day, or none but those that may not be refused. */
  @Put()
  @ApiOkResponse({ type: AlertPreferencesView })
  write(@Body() { mails }: AlertPreferencesView, @CurrentPerson() person: Person): Promise<AlertPreferencesView> {
    return this.transactions.in(person.region, async (tx) => {
      await this.choices.save(tx, person.id, mails);
      return { mails };
    });
  }
}
