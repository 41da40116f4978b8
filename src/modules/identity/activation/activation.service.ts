import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PasswordHashing } from '../auth/password-hashing.js';
import { ActivationRefusedError, PasswordRefusedError, TooManyRequestsError } from '../identity.errors.js';
import { PasswordGate } from '../passwords/password-gate.js';
import { networkOf } from '../quota/network-of.js';
import { QuotaService } from '../quota/quota.service.js';
import { policyView } from '../sign-in/sign-in.presenter.js';
import { ActivationLinks, type Invitee } from './activation-links.js';
import { type ActivationView } from './activation.requests.js';
import { CredentialStore } from './credential.store.js';

const TRIES = 60;
const WINDOW_SECONDS = 60;

/** The link of an invitation opens an account once, with a password that its owner chooses. */
@Injectable()
export class ActivationService {
  constructor(
    private readonly source: DataSource,
    private readonly links: ActivationLinks,
    private readonly gate: PasswordGate,
    private readonly hashing: PasswordHashing,
    private readonly quota: QuotaService,
    private readonly credentials: CredentialStore,
  ) {}

  /** Whose account it would open. @throws ActivationRefusedError alike for a link that is false, used, old, cancelled or no longer needed. */
  async look(token: string, clientAddress: string): Promise<ActivationView> {
    const { id, name, email } = await this.invitee(token, clientAddress);
    return { name, email, passwordPolicy: policyView(await this.gate.policyOf(id)) };
  }

  /** @throws PasswordRefusedError with the rules that are broken; the link still works then. */
  async activate({ token, password }: { token: string; password: string }, clientAddress: string): Promise<void> {
    const { email, name } = await this.invitee(token, clientAddress);
    const reasons = await this.gate.policyReasons(password, { email, name });
    if (reasons.length > 0) throw new PasswordRefusedError(reasons);
    const hash = await this.hashing.hash(password);
    await this.source.transaction(async (tx) => {
      const invitee = await this.links.take(tx, token);
      if (!invitee) throw new ActivationRefusedError();
      await this.credentials.set(tx, invitee.id, hash);
    });
  }

  private async invitee(token: string, clientAddress: string): Promise<Invitee> {
    if (!(await this.quota.take(['activation', networkOf(clientAddress)], TRIES, WINDOW_SECONDS))) throw new TooManyRequestsError();
    const invitee = await this.links.find(this.source.manager, token);
    if (!invitee) throw new ActivationRefusedError();
    return invitee;
  }
}
