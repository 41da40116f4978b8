import { Module } from '@nestjs/common';
import { DossiersModule } from '../dossiers/index.js';
import { IdentityModule } from '../identity/index.js';
import { WorkflowDefinitionsModule } from '../workflow-definitions/index.js';
import { DiscussionNews } from './discussion-news.js';
import { DiscussionStore } from './discussion.store.js';
import { DiscussionsController } from './discussions.controller.js';
import { DiscussionsService } from './discussions.service.js';

/** Comments between colleagues on a question. */
@Module({
  imports: [DossiersModule, IdentityModule, WorkflowDefinitionsModule],
  controllers: [DiscussionsController],
  providers: [DiscussionStore, DiscussionsService, DiscussionNews],
  exports: [DiscussionNews],
})
export class DiscussionsModule {}
