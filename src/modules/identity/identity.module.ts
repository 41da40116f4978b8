import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { type Pool } from 'pg';
import { AppConfig } from '../../platform/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { ActivationController } from './activation/activation.controller.js';
import { ActivationLinks } from './activation/activation-links.js';
import { ActivationService } from './activation/activation.service.js';
import { CredentialStore } from './activation/credential.store.js';
import { InvitationJob } from './activation/invitation.job.js';
import { AUTH, type Auth, createAuth } from './auth/auth.js';
import { AuthMount } from './auth/auth-mount.js';
import { ExpiredRows } from './auth/expired-rows.js';
import { PasswordHashing } from './auth/password-hashing.js';
import { AuthGuard } from './auth.guard.js';
import { MeController } from './me/me.controller.js';
import { MyFormerLoginController } from './me/my-former-login.controller.js';
import { MySessionsController } from './me/my-sessions.controller.js';
import { MySessionsService } from './me/my-sessions.service.js';
import { AUTH_WITH, type AuthWith, OidcDoor } from './oidc/oidc-door.js';
import { OidcLinks } from './oidc/oidc-links.service.js';
import { OidcMount } from './oidc/oidc-mount.js';
import { LinkMailJob } from './oidc/link-mail.job.js';
import { MyLinkController } from './oidc/my-link.controller.js';
import { MyLinkService } from './oidc/my-link.service.js';
import { ProviderSignOut } from './oidc/provider-sign-out.js';
import { PasswordGate } from './passwords/password-gate.js';
import { AccountsService } from './people/accounts.service.js';
import { MembershipsRepository } from './people/memberships.repository.js';
import { ParisDays } from './people/paris-days.js';
import { PeopleService } from './people/people.service.js';
import { QuotaService } from './quota/quota.service.js';
import { QuotaUpkeep } from './quota/quota-upkeep.js';
import { OverdueRenewals } from './renewal/overdue-renewals.js';
import { RenewalController } from './renewal/renewal.controller.js';
import { RenewalJob } from './renewal/renewal.job.js';
import { RenewalQuota } from './renewal/renewal-quota.js';
import { RenewalService } from './renewal/renewal.service.js';
import { SecondFactorGuard } from './second-factor/second-factor.guard.js';
import { SpentCodes } from './second-factor/spent-codes.js';
import { OpenSessionsRepository } from './sessions/open-sessions.repository.js';
import { SessionsRepository } from './sessions/sessions.repository.js';
import { SessionsService } from './sessions/sessions.service.js';
import { RightsLog } from './rights/rights-log.js';
import { FormerLogins } from './sign-in/former-logins.js';
import { RenewalRule } from './sign-in/renewal-rule.js';
import { MySignatureController } from './signatures/my-signature.controller.js';
import { SignaturesService } from './signatures/signatures.service.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignInGate } from './sign-in/sign-in.gate.js';
import { RecipientsService } from './standings/recipients.service.js';
import { StandingsService } from './standings/standings.service.js';

/** The accounts library on the application's own pool: one set of connections, one error listener. */
const authWithProvider = {
  provide: AUTH_WITH,
  inject: [DataSource, AppConfig, PasswordHashing, SignInGate, PasswordGate, SpentCodes, OidcLinks],
  useFactory: (source: DataSource, config: AppConfig, hashing: PasswordHashing, ...gates: Gates): AuthWith => {
    const { master } = source.driver as unknown as { master: Pool };
    const [signIn, passwords, codes, links] = gates;
    return (provider) => createAuth({ pool: master, config, hashing, gates: { signIn, passwords, codes, links }, provider });
  },
};

/** The one of local sign-in, without any provider. */
const authProvider = {
  provide: AUTH,
  inject: [AUTH_WITH, PasswordGate],
  useFactory: (authWith: AuthWith, passwords: PasswordGate): Auth => {
    const auth = authWith(undefined);
    passwords.connect((email, otp) => auth.api.checkVerificationOTP({ body: { email, type: 'forget-password', otp } }));
    return auth;
  },
};

type Gates = [SignInGate, PasswordGate, SpentCodes, OidcLinks];

@Module({
  imports: [OrganisationsModule],
  controllers: [
    ActivationController,
    MeController,
    MyFormerLoginController,
    MyLinkController,
    MySessionsController,
    MySignatureController,
    RenewalController,
    SignInController,
  ],
  providers: [
    authWithProvider,
    authProvider,
    { provide: APP_GUARD, useClass: AuthGuard },
    { provide: APP_GUARD, useClass: SecondFactorGuard },
    AccountsService,
    ActivationLinks,
    ActivationService,
    AuthMount,
    CredentialStore,
    ExpiredRows,
    FormerLogins,
    InvitationJob,
    LinkMailJob,
    MembershipsRepository,
    MyLinkService,
    MySessionsService,
    OidcDoor,
    OidcLinks,
    OidcMount,
    OpenSessionsRepository,
    OverdueRenewals,
    ParisDays,
    PasswordGate,
    PasswordHashing,
    PeopleService,
    ProviderSignOut,
    QuotaService,
    QuotaUpkeep,
    RecipientsService,
    RenewalJob,
    RenewalQuota,
    RenewalRule,
    RenewalService,
    RightsLog,
    SessionsRepository,
    SessionsService,
    SignaturesService,
    SignInGate,
    SpentCodes,
    StandingsService,
  ],
  exports: [
    AccountsService,
    ActivationLinks,
    FormerLogins,
    OverdueRenewals,
    ParisDays,
    PeopleService,
    QuotaService,
    RecipientsService,
    RightsLog,
    SessionsRepository,
    SignaturesService,
    StandingsService,
  ],
})
export class IdentityModule {}
