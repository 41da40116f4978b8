import { type components } from './generated.js';

/** The JSON the server speaks, by name: read from its OpenAPI document (`npm run api:generate`). */
type Schemas = components['schemas'];

export type ActivationView = Schemas['ActivationView'];
export type AlertGroupView = Schemas['AlertGroupView'];
export type AlertPreferencesView = Schemas['AlertPreferencesView'];
export type AlertsView = Schemas['AlertsView'];
export type AlertView = Schemas['AlertView'];
export type AnswerView = Schemas['AnswerView'];
export type AnswersView = Schemas['AnswersView'];
export type CampaignDossierRow = Schemas['CampaignDossierRow'];
export type CampaignEventView = Schemas['CampaignEventView'];
export type CampaignRow = Schemas['CampaignRow'];
export type CampaignView = Schemas['CampaignView'];
export type ContactView = Schemas['ContactView'];
export type ContractRow = Schemas['ContractRow'];
export type ContractView = Schemas['ContractView'];
export type DeadlineView = Schemas['DeadlineView'];
export type DepositedDocumentView = Schemas['DepositedDocumentView'];
export type DelegablePartsView = Schemas['DelegablePartsView'];
export type DelegableView = Schemas['DelegableView'];
export type DelegationsView = Schemas['DelegationsView'];
export type DelegationView = Schemas['DelegationView'];
export type DocumentView = Schemas['DocumentView'];
export type DossierCardView = Schemas['DossierCardView'];
export type DossierView = Schemas['DossierView'];
export type DraftView = Schemas['DraftView'];
export type DiscussionMessageView = Schemas['DiscussionMessageView'];
export type DiscussionView = Schemas['DiscussionView'];
export type CircleView = Schemas['CircleView'];
export type EarlierAnswerView = Schemas['EarlierAnswerView'];
export type EarlierCommentView = Schemas['EarlierCommentView'];
export type EstablishmentPeopleView = Schemas['EstablishmentPeopleView'];
export type EstablishmentRow = Schemas['EstablishmentRow'];
export type EventView = Schemas['EventView'];
export type ExpectedPieceView = Schemas['ExpectedPieceView'];
export type FormNodeView = Schemas['FormNodeView'];
export type FormQuestionView = Schemas['FormQuestionView'];
export type FormView = Schemas['FormView'];
export type GuideCampaignView = Schemas['GuideCampaignView'];
export type GuideStepView = Schemas['GuideStepView'];
export type GuideView = Schemas['GuideView'];
export type HistoryView = Schemas['HistoryView'];
export type HomeView = Schemas['HomeView'];
export type LegalEntityPage = Schemas['LegalEntityPage'];
export type LegalEntityRow = Schemas['LegalEntityRow'];
export type LegalEntityView = Schemas['LegalEntityView'];
export type LibraryDocumentView = Schemas['LibraryDocumentView'];
export type LibraryLevelView = Schemas['LibraryLevelView'];
export type LibraryView = Schemas['LibraryView'];
export type MeView = Schemas['MeView'];
export type MemberChangeRequest = Schemas['MemberChangeRequest'];
export type MembershipView = Schemas['MembershipView'];
export type MovementView = Schemas['MovementView'];
export type FormerLoginView = Schemas['FormerLoginView'];
export type MyLinkView = Schemas['MyLinkView'];
export type SignatureView = Schemas['SignatureView'];
export type NewCampaign = Schemas['NewCampaign'];
export type NewDelegation = Schemas['NewDelegationRequest'];
export type OpenSessionView = Schemas['OpenSessionView'];
export type PasswordPolicyView = Schemas['PasswordPolicyView'];
export type PersonRightsView = Schemas['PersonRightsView'];
export type ProviderView = Schemas['ProviderView'];
export type QuestionStateView = Schemas['QuestionStateView'];
export type RegionView = Schemas['RegionView'];
export type RightsLogView = Schemas['RightsLogView'];
export type SavedAnswerView = Schemas['SavedAnswerView'];
export type SignInView = Schemas['SignInView'];
export type StateView = Schemas['StateView'];
export type SupportView = Schemas['SupportView'];
export type TemplateRow = Schemas['TemplateRow'];
export type TimelineStepView = Schemas['TimelineStepView'];
export type WorkflowRow = Schemas['WorkflowRow'];

export type Dot = QuestionStateView['dot'];
export type Tone = StateView['tone'];
export type Reason = Schemas['ReasonView'];

/** One refused value: `pointer` into the answer, `keyword` of its schema, `message` in French. */
export interface FieldProblem {
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
}
