export { ActivationLinks } from './activation/activation-links.js';
export { InvitationMailer, type InvitationMail } from './activation/invitation-mailer.js';
export { migrateAccounts } from './auth/migrate-accounts.js';
export { AuthGuard } from './auth.guard.js';
export {
  AccountRefusedError,
  ContractAbsentError,
  SessionRequiredError,
  SignatureRefusedError,
  TooManyRequestsError,
} from './identity.errors.js';
export { IdentityModule } from './identity.module.js';
export { AccountsService, type HashedPassword, type Invitation, type NewAccount, type NewMembership } from './people/accounts.service.js';
export { actingName, delegatorNames } from './people/acting-name.js';
export { CurrentPerson, CurrentSession, type SignedInRequest } from './people/current-person.js';
export { NOT_DELEGABLE } from './people/held-memberships.js';
export { type Moment, ParisDays } from './people/paris-days.js';
export { PeopleService } from './people/people.service.js';
export { type Membership, type Person } from './people/person.js';
export { type LinkMail, LinkMailer } from './oidc/link-mailer.js';
export { CodeMailer, type CodeMail } from './renewal/code-mailer.js';
export { type OverdueRenewal, OverdueRenewals } from './renewal/overdue-renewals.js';
export { QuotaService } from './quota/quota.service.js';
export { RIGHTS_ACTS, type RightsChange, RightsLog, type RightsLogRow } from './rights/rights-log.js';
export { type OpenSession } from './sessions/open-session.js';
export { SessionsRepository } from './sessions/sessions.repository.js';
export { type Recipient, RecipientsService } from './standings/recipients.service.js';
export { StandingsService } from './standings/standings.service.js';
export { FORMER_LOGIN, FormerLogins } from './sign-in/former-logins.js';
export { renewalLimit } from './sign-in/renewal-limit.js';
export { SignaturesService } from './signatures/signatures.service.js';
