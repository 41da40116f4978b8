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
import { PasswordHashing } from './auth/password-hashing.js';
import { AuthGuard } from './auth.guard.js';
import { MeController } from './me/me.controller.js';
import { MySessionsController } from './me/my-sessions.controller.js';
import { MySessionsService } from './me/my-sessions.service.js';
import { PasswordGate } from './passwords/password-gate.js';
import { AccountsService } from './people/accounts.service.js';
import { MembershipsRepository } from './people/memberships.repository.js';
import { ParisDays } from './people/paris-days.js';
import { PeopleService } from './people/people.service.js';
import { QuotaService } from './quota/quota.service.js';
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
import { RenewalRule } from './sign-in/renewal-rule.js';
import { SignaturesService } from './signatures/signatures.service.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignInGate } from './sign-in/sign-in.gate.js';
import { RecipientsService } from './standings/recipients.service.js';
import { StandingsService } from './standings/standings.service.js';

type Gates = [SignInGate, PasswordGate, SpentCodes];

/** The accounts library on the application's own pool: one set of connections, one error listener. */
const authProvider = {
  provide: AUTH,
  inject: [DataSource, AppConfig, PasswordHashing, SignInGate, PasswordGate, SpentCodes],
  useFactory: (source: DataSource, config: AppConfig, hashing: PasswordHashing, ...gates: Gates): Auth => {
    const { master } = source.driver as unknown as { master: Pool };
    const [signIn, passwords, codes] = gates;
    const auth = createAuth({ pool: master, config, hashing, gates: { signIn, passwords, codes } });
    passwords.connect((email, otp) => auth.api.checkVerificationOTP({ body: { email, type: 'forget-password', otp } }));
    return auth;
  },
};

@Module({
  imports: [OrganisationsModule],
  controllers: [ActivationController, MeController, MySessionsController, RenewalController, SignInController],
  providers: [
    authProvider,
    { provide: APP_GUARD, useClass: AuthGuard },
    { provide: APP_GUARD, useClass: SecondFactorGuard },
    AccountsService,
    ActivationLinks,
    ActivationService,
    AuthMount,
    CredentialStore,
    InvitationJob,
    MembershipsRepository,
    MySessionsService,
    OpenSessionsRepository,
    ParisDays,
    PasswordGate,
    PasswordHashing,
    PeopleService,
    QuotaService,
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
