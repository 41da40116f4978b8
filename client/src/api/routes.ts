import {
  type ActivationView,
  type AlertPreferencesView,
  type AlertsView,
  type AnswersView,
  type CampaignRow,
  type CampaignView,
  type ContactView,
  type ContractView,
  type DepositedDocumentView,
  type DelegablePartsView,
  type DelegationsView,
  type DiscussionView,
  type DocumentView,
  type DossierView,
  type EstablishmentPeopleView,
  type EstablishmentRow,
  type FormView,
  type GuideView,
  type HistoryView,
  type HomeView,
  type LegalEntityPage,
  type LegalEntityView,
  type LibraryView,
  type MeView,
  type FormerLoginView,
  type MyLinkView,
  type OpenSessionView,
  type Reason,
  type SavedAnswerView,
  type SignatureView,
  type SignInView,
  type TemplateRow,
  type WorkflowRow,
} from './types.js';

/** What the routes that accounts, lists and campaigns need answer. */
interface AccountRoutes {
  'GET /api/public/sign-in': SignInView;
  'POST /api/renewal': unknown;
  'POST /api/auth/email-otp/check-verification-otp': unknown;
  'POST /api/auth/email-otp/reset-password': unknown;
  'POST /api/auth/sign-in/email': { twoFactorRedirect?: boolean };
  'POST /api/auth/sign-in/oidc': { url: string };
  'POST /api/auth/sign-out': { url?: string };
  'GET /api/me': MeView;
  'POST /api/me/session': { expiresAt: string };
  'GET /api/me/sessions': OpenSessionView[];
  'DELETE /api/me/sessions': unknown;
  'DELETE /api/me/sessions/{id}': unknown;
}

/** Of the signed-in person's own account; the library behind answers them. */
interface SecurityRoutes {
  'POST /api/auth/change-password': unknown;
  'GET /api/me/former-login': FormerLoginView;
  'GET /api/me/provider-link': MyLinkView;
  'DELETE /api/me/provider-link': unknown;
  'GET /api/me/signature': SignatureView;
  'POST /api/auth/two-factor/enable': { totpURI: string; backupCodes: string[] };
  'POST /api/auth/two-factor/generate-backup-codes': { backupCodes: string[] };
  'POST /api/auth/two-factor/disable': unknown;
  'POST /api/auth/two-factor/verify-totp': unknown;
  'POST /api/auth/two-factor/verify-backup-code': unknown;
}

interface DelegationRoutes {
  'GET /api/delegations': DelegationsView;
  'GET /api/delegations/parts': DelegablePartsView;
  'POST /api/delegations': DelegationsView;
  'POST /api/delegations/{id}/acceptance': DelegationsView;
  'POST /api/delegations/{id}/refusal': DelegationsView;
  'POST /api/delegations/{id}/revocation': DelegationsView;
}

interface ListRoutes {
  'GET /api/home': HomeView;
  'GET /api/guide': GuideView;
  'GET /api/legal-entities': LegalEntityPage;
  'GET /api/legal-entities/{finess}': LegalEntityView;
  'GET /api/contracts/{id}': ContractView;
  'POST /api/contracts/{id}/administrative-contacts': ContactView[];
  'PUT /api/contracts/{id}/administrative-contacts/{contactId}': ContactView[];
  'DELETE /api/contracts/{id}/administrative-contacts/{contactId}': ContactView[];
}

interface CampaignRoutes {
  'GET /api/campaigns': CampaignRow[];
  'POST /api/campaigns': CampaignView;
  'GET /api/campaigns/{id}': CampaignView;
  'POST /api/campaigns/{id}/events': { done: number; refused: { dossierId: string; contractName: string; reasons: Reason[] }[] };
  'GET /api/templates': TemplateRow[];
  'GET /api/workflow-definitions': WorkflowRow[];
}

interface DossierRoutes {
  'GET /api/dossiers/{id}': DossierView;
  'POST /api/dossiers/{id}/events': DossierView;
  'GET /api/dossiers/{id}/history': HistoryView;
  'GET /api/dossiers/{id}/form': FormView;
  'GET /api/dossiers/{id}/answers': AnswersView;
  'PUT /api/dossiers/{id}/answers/{key}': SavedAnswerView;
  'PUT /api/dossiers/{id}/answers/{key}/draft': unknown;
  'DELETE /api/dossiers/{id}/answers/{key}/draft': unknown;
  'GET /api/dossiers/{id}/library': LibraryView;
  'POST /api/dossiers/{id}/documents': DepositedDocumentView;
  'GET /api/dossiers/{id}/citable-documents': DocumentView[];
  'POST /api/dossiers/{id}/documents/citations': DepositedDocumentView;
  'POST /api/dossiers/{id}/documents/{documentId}/withdrawal': DepositedDocumentView;
  'GET /api/dossiers/{id}/answers/{key}/reasons': { reasons: Reason[] };
  'GET /api/dossiers/{id}/questions/{key}/discussion': DiscussionView;
  'POST /api/dossiers/{id}/questions/{key}/discussion': DiscussionView;
  'PUT /api/dossiers/{id}/questions/{key}/discussion/{messageId}': DiscussionView;
  'DELETE /api/dossiers/{id}/questions/{key}/discussion/{messageId}': DiscussionView;
}

interface AlertRoutes {
  'GET /api/alerts': AlertsView;
  'GET /api/alerts/unread': { unread: number };
  'POST /api/alerts/read': { unread: number };
  'POST /api/alerts/visits': { before: string | null };
  'GET /api/alerts/preferences': AlertPreferencesView;
  'PUT /api/alerts/preferences': AlertPreferencesView;
  'POST /api/support-requests': { reference: string; copyTo: string };
}

/** « Mon établissement », and the link of an invitation. */
interface PeopleRoutes {
  'POST /api/activation': unknown;
  'POST /api/activation/check': ActivationView;
  'GET /api/administered-establishments': EstablishmentRow[];
  'GET /api/administered-establishments/{id}': EstablishmentPeopleView;
  'POST /api/administered-establishments/{id}/invitations': unknown;
  'PUT /api/administered-establishments/{id}/people/{membershipId}': unknown;
  'PUT /api/administered-establishments/{id}/people/{membershipId}/former-login': unknown;
  'POST /api/administered-establishments/{id}/people/{membershipId}/ending': unknown;
  'POST /api/administered-establishments/{id}/people/{membershipId}/invitation': unknown;
}

/** Every call of the client, with what it answers: the one place where a path and a type meet. */
export interface Routes
  extends AccountRoutes, SecurityRoutes, DelegationRoutes, ListRoutes, CampaignRoutes, DossierRoutes, AlertRoutes, PeopleRoutes {}
export type Route = keyof Routes;
