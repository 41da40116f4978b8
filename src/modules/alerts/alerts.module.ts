import { Module } from '@nestjs/common';
import { DiscussionsModule } from '../discussions/index.js';
import { DossiersModule } from '../dossiers/index.js';
import { IdentityModule } from '../identity/index.js';
import { WorkflowDefinitionsModule } from '../workflow-definitions/index.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { DeadlineCalendar } from './calendar/deadline-calendar.service.js';
import { AlertsController } from './inbox/alerts.controller.js';
import { InboxScopes } from './inbox/inbox.scopes.js';
import { InboxService } from './inbox/inbox.service.js';
import { InboxStore } from './inbox/inbox.store.js';
import { MailChoices } from './preferences/mail-choices.service.js';
import { PreferencesController } from './preferences/preferences.controller.js';

/** What a person is told inside the product, what they want to be told by mail, and the dates to keep. */
@Module({
  imports: [DiscussionsModule, DossiersModule, IdentityModule, WorkflowDefinitionsModule],
  controllers: [PreferencesController, AlertsController, CalendarController],
  providers: [MailChoices, InboxScopes, InboxStore, InboxService, DeadlineCalendar],
  exports: [MailChoices],
})
export class AlertsModule {}
