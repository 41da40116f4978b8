import { Module } from '@nestjs/common';
import { ContractsModule } from '../contracts/index.js';
import { IdentityModule } from '../identity/index.js';
import { JournalModule } from '../journal/index.js';
import { TemplatesModule } from '../templates/index.js';
import { WorkflowRuntimeModule } from '../workflow-runtime/index.js';
import { AnswerReasons } from './answer-reasons.js';
import { AnswersController } from './answers.controller.js';
import { AnswersQuery } from './answers.query.js';
import { AnswersService } from './answers.service.js';
import { AnswersTag } from './answers-tag.js';
import { ClosingSeals } from './closing-seals.js';
import { CompletenessContributions } from './completeness.contributions.js';
import { ContentStore } from './content.store.js';
import { ContentWrites } from './content-writes.js';
import { DossierAccess } from './dossier-access.js';
import { DossierForms } from './dossier-forms.js';
import { DossierOpening } from './dossier-opening.js';
import { DossierReader } from './dossier.reader.js';
import { DossiersController } from './dossiers.controller.js';
import { DossiersService } from './dossiers.service.js';
import { DraftsService } from './drafts.service.js';
import { DraftsStore } from './drafts.store.js';
import { EarlierAnswers } from './earlier-answers.js';
import { EarlierStore } from './earlier.store.js';
import { EvaluationContributions } from './evaluation.contributions.js';
import { FormParts } from './form-parts.js';
import { FormService } from './form.service.js';
import { HeaderStore } from './header.store.js';
import { HistoryController } from './history/history.controller.js';
import { HistoryService } from './history/history.service.js';
import { SealStore } from './seal.store.js';

const STORES = [ContentStore, DraftsStore, HeaderStore, AnswersTag, SealStore, EarlierStore];
const CONTRIBUTIONS = [CompletenessContributions, EvaluationContributions, ClosingSeals];
const READING = [
  DossierAccess,
  DossierForms,
  DossierReader,
  EarlierAnswers,
  FormParts,
  AnswersQuery,
  AnswerReasons,
  FormService,
  HistoryService,
];

@Module({
  imports: [ContractsModule, IdentityModule, JournalModule, TemplatesModule, WorkflowRuntimeModule],
  controllers: [DossiersController, AnswersController, HistoryController],
  providers: [...STORES, ...CONTRIBUTIONS, ...READING, ContentWrites, AnswersService, DraftsService, DossiersService, DossierOpening],
  exports: [AnswersQuery, AnswersService, DossierAccess, DossierForms, ContentStore, ContentWrites, HeaderStore, SealStore, DossierOpening],
})
export class DossiersModule {}
