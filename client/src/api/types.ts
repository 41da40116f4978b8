/** The JSON the server speaks, by name. */
export {
  type AnswerView,
  type AnswersView,
  type DocumentView,
  type DraftView,
  type EarlierAnswerView,
  type QuestionStateView,
  type SavedAnswerView,
} from './types/answers.js';
export {
  type CampaignDossierRow,
  type CampaignEventView,
  type CampaignRow,
  type CampaignView,
  type NewCampaign,
  type TemplateRow,
  type WorkflowRow,
} from './types/campaigns.js';
export { type ContractRow, type ContractView, type LegalEntityPage, type LegalEntityRow, type LegalEntityView } from './types/contracts.js';
export { type DossierView, type EventView, type MovementView, type TimelineStepView } from './types/dossiers.js';
export { type FormNodeView, type FormQuestionView, type FormView } from './types/forms.js';
export { type DossierCardView, type HomeView } from './types/home.js';
export {
  type MeView,
  type MembershipView,
  type PasswordPolicyView,
  type RegionView,
  type SignInView,
  type SupportView,
} from './types/identity.js';
export { type DeadlineView, type Dot, type FieldProblem, type Reason, type StateView, type Tone } from './types/shared.js';
