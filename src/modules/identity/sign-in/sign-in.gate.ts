import { Injectable } from '@nestjs/common';
import { APIError } from 'better-auth/api';
import { DataSource } from 'typeorm';
import { networkOf } from '../quota/network-of.js';
import { QuotaService } from '../quota/quota.service.js';
import { FormerLogins } from './former-logins.js';
import { RenewalRule } from './renewal-rule.js';

/** Tries per quarter of an hour: for one account from one address, and for one account from anywhere. */
const TRIES_FROM_ONE_ADDRESS = 10;
const TRIES_FROM_ANYWHERE = 200;
const WINDOW_SECONDS = 15 * 60;
/** Somebody at an open session that is not theirs guesses no longer than this. */
const CONFIRMATIONS = 10;

/** A session that was just written, and the stored password that it was given for; none for those who come by the provider. */
interface Opening {
  readonly token: string;
  readonly verified: string | undefined;
}

/** Decides, once the password is right, whether a session may open; counts the tries before that. */
@Injectable()
export class SignInGate {
  constructor(
    private readonly source: DataSource,
    private readonly quota: QuotaService,
    private readonly rule: RenewalRule,
    private readonly logins: FormerLogins,
  ) {}

  /**
   * Known or not, a name has the same number of tries; a stranger far away cannot lock an account for its owner. Answers the
   * address of the account. From one place the tries are counted for the name as given: those of an address that ran out would
   * tell whose former login it is.
   */
  async countTry(given: string, clientAddress: string): Promise<string> {
    const address = await this.logins.addressOf(given);
    const near = await this.quota.take(nearKey(given, clientAddress), TRIES_FROM_ONE_ADDRESS, WINDOW_SECONDS);
    // A try that is refused here is none from anywhere: or one address alone would use up everybody's.
    if (!near || !(await this.quota.take(['sign-in', address.trim().toLowerCase()], TRIES_FROM_ANYWHERE, WINDOW_SECONDS)))
      throw new APIError('TOO_MANY_REQUESTS', { code: 'TOO_MANY_TRIES' });
    return address;
  }

  async forgetTries(given: string, clientAddress: string): Promise<void> {
    await this.quota.forget(nearKey(given, clientAddress));
  }

  /** The password asked for again, under an open session. */
  async countConfirmation(personId: string): Promise<void> {
    const room = await this.quota.take(['confirmation', personId], CONFIRMATIONS, WINDOW_SECONDS);
    if (!room) throw new APIError('TOO_MANY_REQUESTS', { code: 'TOO_MANY_TRIES' });
  }

  /**
   * Refuses a disabled account as an unknown one, and an account that must renew its password first (S0-01, S1-03, S4-09):
   * not for those who come by the provider and gave no password, whatever second step follows.
   */
  async admit(personId: string, { byPassword }: { byPassword: boolean }): Promise<void> {
    const account = await this.rule.accountOf(personId);
    if (!account || account.disabledAt) throw new APIError('UNAUTHORIZED', { code: 'INVALID_EMAIL_OR_PASSWORD' });
    if (byPassword && (await this.rule.mustRenew(account))) throw new APIError('FORBIDDEN', { code: 'MUST_RENEW' });
  }

  /** True for a disabled account; an unknown address is none. */
  async isClosed(email: string): Promise<boolean> {
    const rows = await this.source.query<unknown[]>('select 1 from auth."user" where email = $1 and "disabledAt" is not null', [
      email.toLowerCase(),
    ]);
    return rows.length > 0;
  }

  /**
   * A session that a password has opened stands if the account still has that password: whoever keeps signing in with the former one
   * while its owner changes it would else come in after the sessions that were open then have ended.
   */
  async signedIn(personId: string, { token, verified }: Opening): Promise<void> {
    if (verified !== undefined && !(await this.isPassword(personId, verified))) {
      await this.source.query('delete from auth.session where token = $1', [token]);
      throw new APIError('UNAUTHORIZED', { code: 'INVALID_EMAIL_OR_PASSWORD' });
    }
    await this.source.query('update auth."user" set "lastSignInAt" = now() where id = $1', [personId]);
  }

  /** What the former password has begun ends with it: a sign-in that waits for its second step too. */
  async renewed(personId: string): Promise<void> {
    await this.source.query('update auth."user" set "mustRenew" = false, "passwordChangedAt" = now() where id = $1', [personId]);
    await this.source.query(`delete from auth.verification where value = $1 and identifier like '2fa-%'`, [personId]);
  }

  /** By a mailed code: nobody is signed in any more, not even since the library has ended what was open. */
  async reset(personId: string): Promise<void> {
    await this.renewed(personId);
    await this.source.query('delete from auth.session where "userId" = $1', [personId]);
  }

  private async isPassword(personId: string, hash: string): Promise<boolean> {
    const rows = await this.source.query<unknown[]>(
      `select 1 from auth.account where "userId" = $1 and "providerId" = 'credential' and password = $2`,
      [personId, hash],
    );
    return rows.length > 0;
  }
}

function nearKey(given: string, clientAddress: string): string[] {
  return ['sign-in', given.trim().toLowerCase(), networkOf(clientAddress)];
}
