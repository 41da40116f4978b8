// Written by « npm run api:generate »: do not edit.
export interface paths {
  '/api/activation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Activation_activate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/activation/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Activation_check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administered-establishments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['People_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administered-establishments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['People_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administered-establishments/{id}/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['People_invite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administered-establishments/{id}/people/{membershipId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['People_change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administered-establishments/{id}/people/{membershipId}/ending': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['People_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administered-establishments/{id}/people/{membershipId}/former-login': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['People_rename'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administered-establishments/{id}/people/{membershipId}/invitation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['People_again'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/alerts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Alerts_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/alerts/preferences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Preferences_read'];
    put: operations['Preferences_write'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/alerts/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Alerts_read'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/alerts/unread': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Alerts_unread'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/alerts/visits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Alerts_visit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/campaigns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Campaigns_list'];
    put?: never;
    post: operations['Campaigns_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/campaigns/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Campaigns_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/campaigns/{id}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Campaigns_send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contracts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Portal_contract'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contracts/{id}/administrative-contacts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Contacts_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contracts/{id}/administrative-contacts/{contactId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['Contacts_change'];
    post?: never;
    delete: operations['Contacts_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/delegations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Delegations_list'];
    put?: never;
    post: operations['Delegations_sign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/delegations/{id}/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Delegations_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/delegations/{id}/refusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Delegations_decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/delegations/{id}/revocation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Delegations_revoke'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/delegations/parts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Delegations_parts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documents/{id}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Files_content'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/dossiers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Dossiers_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/dossiers/{id}/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Answers_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/dossiers/{id}/answers/{key}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['Answers_save'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/dossiers/{id}/answers/{key}/draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['Answers_keep'];
    post?: never;
    delete: operations['Answers_forget'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/dossiers/{id}/answers/{key}/reasons': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Answers_why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/dossiers/{id}/citable-documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Citations_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/dossiers/{id}/deadlines.ics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Calendar_download'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/dossiers/{id}/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Documents_list'];
    put?: never;
    post: operations['Documents_deposit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/dossiers/{id}/documents.zip': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Archives_archive'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/dossiers/{id}/documents/{documentId}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Documents_content'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/dossiers/{id}/documents/{documentId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Documents_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/dossiers/{id}/documents/citations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Citations_cite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/dossiers/{id}/edition.docx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Editions_edition'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/dossiers/{id}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Dossiers_send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/dossiers/{id}/form': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Dossiers_form'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/dossiers/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['History_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/dossiers/{id}/library': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Documents_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/dossiers/{id}/questions/{key}/discussion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Discussions_read'];
    put?: never;
    post: operations['Discussions_write'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/dossiers/{id}/questions/{key}/discussion/{messageId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['Discussions_edit'];
    post?: never;
    delete: operations['Discussions_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/dossiers/{id}/receipts/{seq}/receipt.docx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Editions_receipt'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/guide': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Guide_view'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Health_check'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Health_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Health_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/home': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Portal_home'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/legal-entities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Portal_legalEntities'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/legal-entities/{finess}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Portal_legalEntity'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Me_me'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/former-login': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['MyFormerLogin_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/provider-link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['MyLink_read'];
    put?: never;
    post?: never;
    delete: operations['MyLink_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Me_refresh'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['MySessions_list'];
    put?: never;
    post?: never;
    delete: operations['MySessions_endOthers'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['MySessions_end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/signature': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['MySignature_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/public/sign-in': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SignIn_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/renewal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Renewal_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/support-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['Support_send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Templates_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/templates/{hash}/validators.mjs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['Templates_validators'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/workflow-definitions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['WorkflowDefinitions_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    ActivationCheckRequest: {
      token: string;
    };
    ActivationRequest: {
      password: string;
      token: string;
    };
    ActivationView: {
      email: string;
      name: string;
      passwordPolicy: components['schemas']['PasswordPolicyView'];
    };
    AgencyContactView: {
      email: string;
      name: string;
      phone: string;
    };
    AlertGroupView: {
      alerts: components['schemas']['AlertView'][];
      campaignLabel: string;
      contractId: string;
      contractName: string;
      dossierId: string;
      entityName: string;
      unread: number;
      year: number;
    };
    AlertPreferencesView: {
      /** @enum {string} */
      mails: 'at-once' | 'daily' | 'none';
    };
    AlertsView: {
      /** Format: date-time */
      asOf: string;
      groups: components['schemas']['AlertGroupView'][];
      page: number;
      pages: number;
      total: number;
      unread: number;
    };
    AlertView: {
      at: string;
      /** @enum {string} */
      kind: 'step' | 'document' | 'answer' | 'message';
      label: string;
      question: string | null;
      unread: boolean;
      who: string;
    };
    AlertVisitView: {
      /** Format: date-time */
      before: string | null;
    };
    AmendmentView: {
      date: string | null;
      number: string;
      object: string;
      status: string;
    };
    AnswerReasonsView: {
      reasons: components['schemas']['ReasonView'][];
    };
    AnswersView: {
      answers: components['schemas']['AnswerView'][];
      contentRev: number;
      documents: components['schemas']['DocumentView'][];
      drafts: components['schemas']['DraftView'][];
      earlier: components['schemas']['EarlierAnswerView'][];
      earlierComments: components['schemas']['EarlierCommentView'][];
      progress: components['schemas']['ProgressView'];
      states: components['schemas']['QuestionStateView'][];
      version: number;
    };
    AnswerView: {
      comment: string | null;
      confirmed: boolean;
      filledAt: string;
      filledBy: string;
      key: string;
      notApplicable: boolean;
      value: unknown;
      version: number;
    };
    BandView: {
      label: string;
      states: string[];
      /** @enum {string} */
      tone: 'info' | 'success' | 'warning' | 'neutral';
    };
    CalendarEntryView: {
      detail: string | null;
      from: string;
      label: string;
      scope: string | null;
      /** @enum {string} */
      status: 'past' | 'current' | 'next';
      to: string | null;
    };
    CampaignCalendarView: {
      campaignId: string;
      entries: components['schemas']['CalendarEntryView'][];
      label: string;
    };
    CampaignDossierRow: {
      closedByDeadline: boolean;
      contractId: string;
      contractName: string;
      dossierId: string;
      entityFiness: string;
      entityName: string;
      filled: number;
      lastMovementAt: string | null;
      rate: number | null;
      required: number;
      state: components['schemas']['StateView'];
    };
    CampaignEventRequest: {
      /** @example OUVRIR_AUTO_EVALUATION */
      event: string;
    };
    CampaignEventView: {
      confirm: string | null;
      eligible: number;
      event: string;
      label: string;
      refused: number;
    };
    CampaignRow: {
      averageRate: number | null;
      contractType: string;
      dossiers: number;
      id: string;
      label: string;
      states: components['schemas']['StateCountView'][];
      year: number;
    };
    CampaignSentView: {
      done: number;
      refused: components['schemas']['RefusedDossierView'][];
    };
    CampaignView: {
      averageRate: number | null;
      calendar: components['schemas']['CampaignWindowView'][];
      contractType: string;
      dossiers: number;
      events: components['schemas']['CampaignEventView'][];
      histogram: components['schemas']['HistogramView'][];
      id: string;
      label: string;
      rows: components['schemas']['CampaignDossierRow'][];
      states: components['schemas']['StateCountView'][];
      templateLabel: string;
      workflowLabel: string;
      year: number;
    };
    CampaignWindowView: {
      close: string;
      label: string;
      open: string;
      window: string;
    };
    CircleView: {
      audience: string;
      label: string;
      messages: components['schemas']['DiscussionMessageView'][];
      readers: string[];
    };
    CitationRequest: {
      /** Format: uuid */
      document: string;
      evidence?: string;
      key?: string;
      /** @enum {string} */
      level: 'question' | 'contract' | 'establishment' | 'reference';
      /** Format: uuid */
      organisation?: string;
    };
    ColleagueView: {
      id: string;
      name: string;
      title: string;
    };
    ContactRequest: {
      /** @description Empty, or an e-mail address */
      email: string;
      function: string;
      name: string;
      /** @description Digits, spaces, and + ( ) . / - */
      phone: string;
    };
    ContactView: {
      email: string;
      function: string;
      id: string;
      name: string;
      phone: string;
      version: number;
    };
    ContractDossierView: {
      campaignLabel: string;
      id: string;
      state: components['schemas']['StateView'];
      year: number;
    };
    ContractRow: {
      dossierId: string | null;
      effectiveFrom: string | null;
      effectiveTo: string | null;
      id: string;
      lastDay: string | null;
      name: string;
      rate: number | null;
      rights: string[];
      state: components['schemas']['StateView'] | null;
      status: string;
      type: string;
    };
    ContractView: {
      administrativeContacts: components['schemas']['ContactView'][];
      agencyContact: components['schemas']['AgencyContactView'] | null;
      amendments: components['schemas']['AmendmentView'][];
      code: string;
      dossiers: components['schemas']['ContractDossierView'][];
      effectiveFrom: string | null;
      effectiveTo: string | null;
      extensionMonths: number | null;
      id: string;
      lastExtension: string | null;
      mayEditContacts: boolean;
      name: string;
      parties: components['schemas']['PartyView'][];
      rights: string[];
      sections: string[];
      signatureEstimated: string | null;
      status: string;
      type: string;
    };
    DeadlineView: {
      at: string;
      days: number;
      key: string;
      lastDay: string;
      workingDays: number;
    };
    DelegablePartsView: {
      establishments: components['schemas']['NamedView'][];
      sections: components['schemas']['NamedView'][];
    };
    DelegableView: {
      colleagues: components['schemas']['ColleagueView'][];
      contracts: components['schemas']['NamedView'][];
      /** Format: uuid */
      membershipId: string;
      organisation: components['schemas']['NamedView'];
      rights: string[];
    };
    DelegatedVerbsView: {
      by: string;
      verbs: ('answer' | 'comment' | 'attach' | 'withdraw' | 'evaluate' | 'contest' | 'reply')[];
    };
    DelegationsView: {
      administered: components['schemas']['DelegationView'][];
      delegable: components['schemas']['DelegableView'][];
      given: components['schemas']['DelegationView'][];
      received: components['schemas']['DelegationView'][];
      /** Format: date */
      today: string;
    };
    DelegationView: {
      /** Format: date-time */
      acceptedAt: string | null;
      contracts: components['schemas']['NamedView'][] | null;
      delegate: components['schemas']['NamedView'];
      /** Format: date-time */
      endedAt: string | null;
      establishments: components['schemas']['NamedView'][] | null;
      /** Format: date */
      from: string;
      grantor: components['schemas']['NamedView'];
      /** Format: uuid */
      id: string;
      mayRevoke: boolean;
      maySign: boolean;
      organisation: components['schemas']['NamedView'];
      rights: string[];
      sections: components['schemas']['NamedView'][] | null;
      /** Format: date-time */
      signedAt: string;
      /** @enum {string} */
      state: 'to-sign' | 'planned' | 'active' | 'expired' | 'lapsed' | 'revoked' | 'declined';
      /** Format: date */
      to: string;
    };
    DepositedDocumentView: {
      contentRev: number;
      document: components['schemas']['DocumentView'];
      progress: components['schemas']['ProgressView'];
      sections: components['schemas']['SectionView'][];
      states: components['schemas']['QuestionStateView'][];
    };
    DiscussionMessageView: {
      at: string;
      author: string;
      deletable: boolean;
      deletedAt: string | null;
      editable: boolean;
      editedAt: string | null;
      id: string;
      mine: boolean;
      text: string | null;
    };
    DiscussionView: {
      circles: components['schemas']['CircleView'][];
    };
    DocumentReasonView: {
      code: string;
      params?: {
        [key: string]: string | number;
      };
    };
    DocumentView: {
      downloadable: boolean;
      evidence: string | null;
      extension: string;
      hasMacros: boolean;
      id: string;
      key: string | null;
      /** @enum {string} */
      level: 'question' | 'contract' | 'establishment' | 'reference';
      modifiedAt: string;
      modifiedBy: string;
      name: string;
      replaces: string | null;
      size: number;
      /** @enum {string} */
      verdict: 'not-scanned' | 'pending' | 'safe' | 'infected' | 'error';
      withdrawn: components['schemas']['WithdrawalView'] | null;
      year: number;
    };
    DossierCampaignView: {
      id: string;
      label: string;
      year: number;
    };
    DossierCardView: {
      campaignLabel: string;
      contractId: string;
      contractName: string;
      deadline: components['schemas']['DeadlineView'] | null;
      dossierId: string;
      entityFiness: string;
      entityName: string;
      filled: number;
      mayAnswer: boolean;
      mayClose: boolean;
      rate: number | null;
      required: number;
      state: components['schemas']['StateView'];
      year: number;
    };
    DossierContractView: {
      id: string;
      name: string;
      type: string;
    };
    DossierEntityView: {
      finess: string;
      name: string;
    };
    DossierView: {
      band: components['schemas']['BandView'];
      campaign: components['schemas']['DossierCampaignView'];
      closedByDeadline: boolean;
      contentRev: number;
      contract: components['schemas']['DossierContractView'];
      deadline: components['schemas']['DeadlineView'] | null;
      delegated: components['schemas']['DelegatedVerbsView'][];
      entity: components['schemas']['DossierEntityView'];
      events: components['schemas']['EventView'][];
      id: string;
      may: components['schemas']['MayView'];
      movements: components['schemas']['MovementView'][];
      progress: components['schemas']['ProgressView'];
      sections: components['schemas']['SectionView'][];
      templateHash: string | null;
      timeline: components['schemas']['TimelineStepView'][];
      version: number;
      workflowHash: string;
    };
    DraftRequest: {
      baseVersion: number;
      comment: string | null;
      notApplicable: boolean;
      value: unknown;
    };
    DraftView: {
      baseVersion: number;
      comment: string | null;
      key: string;
      notApplicable: boolean;
      updatedAt: string;
      value: unknown;
    };
    EarlierAnswerView: {
      carry: boolean;
      comment: string | null;
      evaluations: components['schemas']['EarlierEvaluationView'][];
      key: string;
      target: string | null;
      text: string;
      value: unknown;
      year: number;
    };
    EarlierCommentView: {
      comment: string;
      key: string;
      year: number;
    };
    EarlierEvaluationView: {
      body: string;
      points: number | null;
      pointsMax: number | null;
      remark: string | null;
      /** @enum {string} */
      verdict: 'reached' | 'partial' | 'missed' | 'not-assessable';
    };
    EditMessageRequest: {
      text: string;
    };
    EstablishmentNameView: {
      finess: string | null;
      /** Format: uuid */
      id: string;
      name: string;
    };
    EstablishmentPeopleView: {
      allContracts: boolean;
      contracts: components['schemas']['PlaceNameView'][];
      establishment: components['schemas']['EstablishmentNameView'];
      log: components['schemas']['RightsLogView'][];
      people: components['schemas']['PersonRightsView'][];
      places: components['schemas']['PlaceView'][];
      rights: components['schemas']['GivableRightView'][];
      /** Format: date */
      today: string;
    };
    EstablishmentRow: {
      awaited: number;
      finess: string | null;
      /** Format: uuid */
      id: string;
      name: string;
      people: number;
    };
    EstablishmentView: {
      id: string;
      label: string;
    };
    EventView: {
      allowed: boolean;
      closes: boolean;
      confirm: string | null;
      event: string;
      form: {
        [key: string]: unknown;
      } | null;
      label: string;
      onBehalfOf: string | null;
      /** @enum {string|null} */
      reason: 'required' | 'optional' | null;
      reasons: components['schemas']['ReasonView'][];
    };
    EvidenceModelView: {
      documentId: string | null;
      name: string;
    };
    ExpectedEvidenceView: {
      id: string;
      label: string;
      model: string | null;
      /** @enum {string} */
      required: 'always' | 'never' | 'conditional';
    };
    ExpectedPieceView: {
      code: string | null;
      documents: string[];
      entity: string | null;
      evidence: string;
      key: string | null;
      label: string;
      /** @enum {string} */
      level: 'question' | 'contract';
      missing: boolean;
      model: components['schemas']['EvidenceModelView'] | null;
      question: string | null;
      /** @enum {string} */
      required: 'always' | 'never' | 'conditional';
    };
    FormerLoginRequest: {
      formerLogin: string | null;
    };
    FormerLoginView: {
      formerLogin: string | null;
    };
    FormNodeView: {
      children: components['schemas']['FormNodeView'][];
      code: string | null;
      help: string | null;
      key: string;
      /** @enum {string} */
      kind: 'section' | 'objective' | 'indicator' | 'action' | 'question';
      label: string;
      question: components['schemas']['FormQuestionView'] | null;
      word: string;
    };
    FormQuestionView: {
      /** @enum {string} */
      carryOver: 'never' | 'suggest';
      comment: boolean;
      commentLabel: string;
      entity: string | null;
      evidence: components['schemas']['ExpectedEvidenceView'][];
      field: string;
      filledBy: string;
      filledByLabel: string;
      id: string;
      instance: string;
      key: string;
      mayExceed: boolean;
      notApplicable: boolean;
      path: components['schemas']['PathStepView'][];
      schema: {
        [key: string]: unknown;
      };
      target: string | null;
      ui: {
        [key: string]: unknown;
      };
      unit: string | null;
    };
    FormView: {
      label: string;
      nodes: components['schemas']['FormNodeView'][];
      templateHash: string;
      treeHash: string;
      validators: string;
      year: number;
    };
    GivableRightView: {
      mine: boolean;
      right: string;
    };
    GuideActView: {
      by: string[];
      confirm: string | null;
      label: string;
      leadsTo: string | null;
      mails: components['schemas']['GuideMailView'][];
      /** @enum {string|null} */
      reason: 'required' | 'optional' | null;
    };
    GuideCampaignView: {
      contractType: string;
      id: string;
      label: string;
      questions: number;
      sections: string[];
      steps: components['schemas']['GuideStepView'][];
      windows: components['schemas']['GuideWindowView'][];
      year: number;
    };
    GuideContentMailView: {
      gatherMinutes: number | null;
      subject: string;
      to: string;
      verb: string;
    };
    GuideDeadlineView: {
      label: string;
      lastDay: string | null;
      period: components['schemas']['GuidePeriodView'] | null;
      reminders: components['schemas']['GuidePeriodView'][];
      since: string | null;
    };
    GuideGrantView: {
      audience: string;
      levels: string[];
      own: boolean;
      part: string | null;
      verbs: string[];
    };
    GuideMailView: {
      subject: string;
      to: string;
    };
    GuidePeriodView: {
      count: number;
      /** @enum {string} */
      unit: 'days' | 'workingDays' | 'months';
    };
    GuideStepView: {
      acts: components['schemas']['GuideActView'][];
      contentMails: components['schemas']['GuideContentMailView'][];
      deadlines: components['schemas']['GuideDeadlineView'][];
      grants: components['schemas']['GuideGrantView'][];
      label: string;
    };
    GuideView: {
      campaigns: components['schemas']['GuideCampaignView'][];
    };
    GuideWindowView: {
      close: string;
      label: string;
      open: string;
    };
    HealthView: {
      checks: {
        [key: string]: 'ok' | 'failed';
      };
      /** @enum {string} */
      status: 'ok' | 'degraded';
      version: string;
    };
    HistogramView: {
      count: number;
      label: string;
    };
    HistoryView: {
      movements: components['schemas']['MovementView'][];
      next: number | null;
    };
    HomeView: {
      calendars: components['schemas']['CampaignCalendarView'][];
      dossiers: components['schemas']['DossierCardView'][];
      today: string;
    };
    InvitationRequest: {
      contractIds: string[] | null;
      email: string;
      /** Format: date */
      from: string | null;
      name: string;
      /** Format: uuid */
      placeId: string;
      rights: ('read' | 'answer' | 'attach' | 'close' | 'administer')[];
      title: string;
      /** Format: date */
      to: string | null;
    };
    LegalEntityPage: {
      items: components['schemas']['LegalEntityRow'][];
      page: number;
      pages: number;
      size: number;
      total: number;
    };
    LegalEntityRow: {
      address: string;
      city: string;
      finess: string;
      lastDay: string | null;
      name: string;
      phone: string;
      postalCode: string;
      rate: number | null;
      state: components['schemas']['StateView'] | null;
    };
    LegalEntityView: {
      address: string;
      agencyContacts: components['schemas']['AgencyContactView'][];
      category: string | null;
      city: string;
      contracts: components['schemas']['ContractRow'][];
      email: string | null;
      finess: string;
      legalStatus: string | null;
      name: string;
      phone: string;
      postalCode: string;
      siren: string | null;
      sites: components['schemas']['SiteView'][];
    };
    LibraryDocumentView: {
      downloadable: boolean;
      establishment: components['schemas']['EstablishmentView'] | null;
      evidence: string | null;
      extension: string;
      hasMacros: boolean;
      id: string;
      infection: string | null;
      key: string | null;
      /** @enum {string} */
      level: 'question' | 'contract' | 'establishment' | 'reference';
      modifiedAt: string;
      modifiedBy: string;
      name: string;
      reasons: components['schemas']['DocumentReasonView'][];
      replaces: string | null;
      /** @enum {string|null} */
      scanFailure: 'too-large' | 'other' | null;
      sha256: string;
      size: number;
      /** @enum {string} */
      verdict: 'not-scanned' | 'pending' | 'safe' | 'infected' | 'error';
      withdrawable: boolean;
      withdrawn: components['schemas']['WithdrawalView'] | null;
      year: number;
    };
    LibraryLevelView: {
      attachable: boolean;
      establishments: components['schemas']['EstablishmentView'][];
      /** @enum {string} */
      level: 'question' | 'contract' | 'establishment' | 'reference';
      reasons: components['schemas']['DocumentReasonView'][];
    };
    LibraryView: {
      documents: components['schemas']['LibraryDocumentView'][];
      expected: components['schemas']['ExpectedPieceView'][];
      levels: components['schemas']['LibraryLevelView'][];
      missing: number;
      year: number;
    };
    MarkReadRequest: {
      /** Format: uuid */
      dossierId?: string;
      /** Format: date-time */
      upTo: string;
    };
    MayView: {
      answer: boolean;
      attach: boolean;
      edit: boolean;
    };
    MemberChangeRequest: {
      contractIds: string[] | null;
      /** Format: date */
      from: string | null;
      rights: ('read' | 'answer' | 'attach' | 'close' | 'administer')[];
      title: string;
      /** Format: date */
      to: string | null;
      version: number;
    };
    MemberOrganisationView: {
      bodyKind: string | null;
      finess: string | null;
      id: string;
      /** @enum {string} */
      kind: 'agency' | 'legal-entity' | 'site' | 'body';
      name: string;
    };
    MembershipView: {
      id: string;
      organisation: components['schemas']['MemberOrganisationView'];
      rights: string[];
      title: string;
    };
    MenuEntryView: {
      /** @enum {string} */
      id: 'home' | 'contracts' | 'campaigns' | 'account';
      label: string;
    };
    MeView: {
      agent: boolean;
      memberships: components['schemas']['MembershipView'][];
      menu: components['schemas']['MenuEntryView'][];
      passwordPolicy: components['schemas']['PasswordPolicyView'];
      person: components['schemas']['PersonView'];
      region: components['schemas']['RegionView'];
      secondFactor: components['schemas']['SecondFactorView'];
      session: components['schemas']['SessionView'];
    };
    MovementFactView: {
      label: string;
      value: string;
    };
    MovementView: {
      act: string | null;
      at: string;
      document: string | null;
      event: string;
      facts: components['schemas']['MovementFactView'][];
      /** @enum {string} */
      kind: 'event' | 'content';
      label: string;
      question: string | null;
      reason: string | null;
      seal: components['schemas']['SealView'] | null;
      who: string;
    };
    MyLinkView: {
      label: string | null;
      /** Format: date-time */
      since: string | null;
    };
    NamedView: {
      id: string;
      name: string;
    };
    NewCampaign: {
      calendar: {
        [key: string]: {
          close?: string;
          open?: string;
        };
      };
      contractType: string;
      label: string;
      templateHash?: string | null;
      workflowHash: string;
      year: number;
    };
    NewDelegationRequest: {
      /** @enum {boolean} */
      confirmed: true;
      contractIds: string[] | null;
      delegateId: string;
      establishments?: string[] | null;
      /** Format: date */
      from: string;
      /** Format: uuid */
      membershipId: string;
      password?: string;
      rights: string[];
      sections?: string[] | null;
      /** Format: date */
      to: string;
    };
    NewMessageRequest: {
      audience: string;
      /** Format: uuid */
      id: string;
      text: string;
    };
    OpenSessionView: {
      current: boolean;
      device: string;
      id: string;
      /** Format: date-time */
      openedAt: string;
      /** Format: date-time */
      seenAt: string;
    };
    PartyView: {
      city: string;
      finess: string;
      /** @enum {string} */
      kind: 'legal-entity' | 'site';
      name: string;
      /** @enum {string} */
      role: 'signatory' | 'attached';
    };
    PasswordPolicyView: {
      max: number;
      min: number;
      rules: components['schemas']['PasswordRuleView'][];
    };
    PasswordRuleView: {
      /** @enum {string} */
      id: 'length' | 'lower' | 'upper' | 'digit' | 'special' | 'identity' | 'common';
      label: string;
    };
    PathStepView: {
      label: string;
      word: string;
    };
    PeopleReasonView: {
      code: string;
      params?: {
        [key: string]: string | number;
      };
    };
    PersonRightsView: {
      againstChange: components['schemas']['PeopleReasonView'][];
      againstEnding: components['schemas']['PeopleReasonView'][];
      contracts: components['schemas']['PlaceNameView'][] | null;
      email: string;
      formerLogin: string | null;
      /** Format: date */
      from: string | null;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      invitedAt: string | null;
      isReader: boolean;
      mayRename: boolean;
      name: string;
      place: components['schemas']['PlaceNameView'];
      rights: string[];
      /** @enum {string} */
      state: 'invited' | 'planned' | 'active';
      title: string;
      /** Format: date */
      to: string | null;
      version: number;
    };
    PersonView: {
      email: string;
      id: string;
      name: string;
    };
    PlaceNameView: {
      /** Format: uuid */
      id: string;
      name: string;
    };
    PlaceView: {
      /** Format: uuid */
      id: string;
      isWhole: boolean;
      name: string;
    };
    ProblemDocument: {
      code: string;
      detail: string;
      requestId?: string;
      status: number;
      title: string;
      type: string;
    };
    ProgressView: {
      filled: number;
      rate: number | null;
      required: number;
    };
    ProviderView: {
      helpUrl: string;
      label: string;
    };
    QuestionStateView: {
      attachable: boolean;
      cause: string | null;
      /** @enum {string} */
      dot: 'hidden' | 'locked' | 'done' | 'todo' | 'confirm' | 'optional';
      editable: boolean;
      filled: boolean;
      key: string;
      missingEvidence: string[];
      required: boolean;
      visible: boolean;
    };
    ReasonView: {
      code: string;
      params?: {
        [key: string]: string | number;
      };
    };
    RefusalReasonView: {
      code: string;
      params?: {
        [key: string]: string | number;
      };
    };
    RefusedDossierView: {
      contractName: string;
      dossierId: string;
      reasons: components['schemas']['RefusalReasonView'][];
    };
    RegionDocumentsView: {
      /** @enum {string} */
      deletion: 'none' | 'own-current-year' | 'colleagues-current-year';
      extensions: string[];
      maxBytes: number;
      warning: string;
    };
    RegionHomeView: {
      paragraphs: string[];
      rules: string[];
      title: string;
    };
    RegionView: {
      agencyName: string;
      documents: components['schemas']['RegionDocumentsView'];
      home: components['schemas']['RegionHomeView'];
      name: string;
      slug: string;
      support: components['schemas']['SupportView'];
      words: {
        [key: string]: string;
      };
    };
    RenewalRequest: {
      /** @example camille.fontbelle@ch-valombre.example */
      email: string;
    };
    RightsLogView: {
      /** @enum {string} */
      act:
        | 'invited'
        | 'invited-again'
        | 'invitation-cancelled'
        | 'rights-changed'
        | 'membership-ended'
        | 'former-login-changed'
        | 'delegation-signed'
        | 'delegation-accepted'
        | 'delegation-declined'
        | 'delegation-revoked';
      actor: string;
      /** Format: date-time */
      at: string;
      rights: string[];
      subject: string;
    };
    SaveAnswerRequest: {
      carried?: boolean;
      comment: string | null;
      notApplicable: boolean;
      value: unknown;
    };
    SavedAnswerView: {
      answer: components['schemas']['AnswerView'];
      contentRev: number;
      progress: components['schemas']['ProgressView'];
      sections: components['schemas']['SectionView'][];
      states: components['schemas']['QuestionStateView'][];
    };
    SealView: {
      answers: number;
      documents: number;
      number: string;
      seq: number;
      sha256: string;
    };
    SecondFactorView: {
      enabled: boolean;
      required: boolean;
    };
    SectionView: {
      code: string | null;
      /** @enum {string} */
      dot: 'hidden' | 'locked' | 'done' | 'todo' | 'confirm' | 'optional';
      entity: string | null;
      filled: number;
      key: string;
      label: string;
      rate: number | null;
      required: number;
    };
    SendEventRequest: {
      /** @example CLORE_SAISIE */
      event: string;
      form?: {
        [key: string]: unknown;
      };
      reason?: string;
    };
    SessionView: {
      /** Format: date-time */
      expiresAt: string;
    };
    SignatureRequest: {
      /** @enum {boolean} */
      confirmed: true;
      password?: string;
    };
    SignatureView: {
      /** @enum {string} */
      by: 'password' | 'session';
      ready: boolean;
    };
    SignInView: {
      firstConnection: string;
      notice: string | null;
      passwordPolicy: components['schemas']['PasswordPolicyView'];
      provider: components['schemas']['ProviderView'] | null;
      serviceName: string;
      support: components['schemas']['SupportView'];
      tagline: string;
      tips: string[];
    };
    SiteView: {
      city: string;
      finess: string;
      name: string;
    };
    StateCountView: {
      count: number;
      label: string;
      /** @enum {string} */
      tone: 'info' | 'success' | 'warning' | 'neutral';
    };
    StateView: {
      label: string;
      /** @enum {string} */
      tone: 'info' | 'success' | 'warning' | 'neutral';
    };
    SupportRequest: {
      contract: string;
      lastError: string;
      phone: string;
      problem: string;
      screen: string;
    };
    SupportSentView: {
      copyTo: string;
      /** @example A-20260310-7K2QF */
      reference: string;
    };
    SupportView: {
      businessEmail: string;
      email: string;
      hours: string | null;
      include: string[];
      phone: string;
    };
    TemplateRow: {
      contractType: string;
      hash: string;
      id: string;
      label: string;
      questions: number;
      version: string;
    };
    TimelineStepView: {
      label: string;
      lastDay: string | null;
      state: string;
      /** @enum {string} */
      status: 'done' | 'current' | 'next';
      who: string[];
      window: components['schemas']['WindowView'] | null;
    };
    UnreadView: {
      unread: number;
    };
    WindowView: {
      close: string;
      open: string;
    };
    WithdrawalRequest: {
      reason: string;
    };
    WithdrawalView: {
      at: string;
      by: string;
      reason: string;
    };
    WorkflowRow: {
      hash: string;
      id: string;
      label: string;
      version: string;
      windows: {
        [key: string]: string;
      };
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  Activation_activate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActivationRequest'];
      };
    };
    responses: {
      /** @description Le compte est ouvert : on s’y connecte avec ce mot de passe. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Activation_check: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActivationCheckRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActivationView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  People_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EstablishmentRow'][];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  People_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EstablishmentPeopleView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  People_invite: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InvitationRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  People_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        membershipId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MemberChangeRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  People_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        membershipId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  People_rename: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        membershipId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FormerLoginRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  People_again: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        membershipId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Alerts_list: {
    parameters: {
      query?: {
        kind?: 'step' | 'document' | 'answer' | 'message';
        only?: 'unread';
        page?: unknown;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AlertsView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Preferences_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AlertPreferencesView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Preferences_write: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AlertPreferencesView'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AlertPreferencesView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Alerts_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MarkReadRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnreadView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Alerts_unread: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnreadView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Alerts_visit: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AlertVisitView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Campaigns_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CampaignRow'][];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Campaigns_open: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewCampaign'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CampaignView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Campaigns_view: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CampaignView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Campaigns_send: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CampaignEventRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CampaignSentView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Portal_contract: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContractView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Contacts_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ContactRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactView'][];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Contacts_change: {
    parameters: {
      query: {
        version: number;
      };
      header?: never;
      path: {
        contactId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ContactRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactView'][];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Contacts_remove: {
    parameters: {
      query: {
        version: number;
      };
      header?: never;
      path: {
        contactId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactView'][];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Delegations_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DelegationsView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Delegations_sign: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewDelegationRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DelegationsView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Delegations_accept: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignatureRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DelegationsView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Delegations_decline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DelegationsView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Delegations_revoke: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DelegationsView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Delegations_parts: {
    parameters: {
      query: {
        contractId: string;
        membershipId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DelegablePartsView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Files_content: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Dossiers_view: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DossierView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Answers_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnswersView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Answers_save: {
    parameters: {
      query?: never;
      header: {
        /** @description Version of the answer, "0" when there is none. */
        'If-Match': string;
      };
      path: {
        id: string;
        key: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SaveAnswerRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedAnswerView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Answers_keep: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        key: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Answers_forget: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Answers_why: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnswerReasonsView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Citations_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentView'][];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Calendar_download: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/calendar': string;
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Documents_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentView'][];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Documents_deposit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** @description Id of the expected piece; absent for a free document. */
          evidence?: string;
          /** Format: binary */
          file: string;
          /**
           * Format: uuid
           * @description Of the document, chosen by its sender: sent twice, it is written once.
           */
          id?: string;
          /** @description Key of the question, at the level of a question only. */
          key?: string;
          /**
           * @description What the document belongs to.
           * @default question
           * @enum {string}
           */
          level?: 'question' | 'contract' | 'establishment' | 'reference';
          /**
           * Format: uuid
           * @description Establishment of the contract, at the level of an establishment.
           */
          organisation?: string;
          /** @description Why it is replaced; needed with `replaces`. */
          reason?: string;
          /**
           * Format: uuid
           * @description Document of the same place that this one takes the place of.
           */
          replaces?: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DepositedDocumentView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Archives_archive: {
    parameters: {
      query?: {
        key?: string;
        level?: 'question' | 'contract' | 'establishment' | 'reference';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/zip': string;
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Documents_content: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        documentId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Documents_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        documentId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawalRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DepositedDocumentView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Citations_cite: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CitationRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DepositedDocumentView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Editions_edition: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Dossiers_send: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendEventRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DossierView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Dossiers_form: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FormView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  History_view: {
    parameters: {
      query?: {
        before?: number;
        event?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HistoryView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Documents_view: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LibraryView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Discussions_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DiscussionView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Discussions_write: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        key: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewMessageRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DiscussionView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Discussions_edit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        key: string;
        messageId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditMessageRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DiscussionView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Discussions_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        key: string;
        messageId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DiscussionView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Editions_receipt: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        seq: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Guide_view: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GuideView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Health_check: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Health_live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Health_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Portal_home: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HomeView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Portal_legalEntities: {
    parameters: {
      query?: {
        page?: unknown;
        search?: string;
        size?: unknown;
        sort?: 'name' | '-name' | 'city' | '-city' | 'phone' | '-phone' | 'state' | '-state';
        state?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LegalEntityPage'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Portal_legalEntity: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        finess: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LegalEntityView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Me_me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  MyFormerLogin_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FormerLoginView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  MyLink_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyLinkView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  MyLink_remove: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Me_refresh: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  MySessions_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenSessionView'][];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  MySessions_endOthers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  MySessions_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  MySignature_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignatureView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  SignIn_page: {
    parameters: {
      query?: {
        region?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignInView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Renewal_start: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RenewalRequest'];
      };
    };
    responses: {
      /** @description Si l’adresse est connue, un code part dans la minute. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Support_send: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SupportRequest'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SupportSentView'];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Templates_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TemplateRow'][];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  Templates_validators: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hash: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
  WorkflowDefinitions_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkflowRow'][];
        };
      };
      /** @description Un document de problème (RFC 9457), au code stable. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDocument'];
        };
      };
    };
  };
}
