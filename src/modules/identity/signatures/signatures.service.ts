import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PasswordHashing } from '../auth/password-hashing.js';
import { SignatureRefusedError, SignatureStaleError, TooManyRequestsError } from '../identity.errors.js';
import { type Person } from '../people/person.js';
import { QuotaService } from '../quota/quota.service.js';
import { type OpenSession } from '../sessions/open-session.js';
import { type SignatureView } from './signature.view.js';

const TRIES = 10;
const WINDOW_SECONDS = 15 * 60;
const FRESH_MINUTES = 10;

const ACCOUNT = `
  select (select a.password from auth.account a where a."userId" = s."userId" and a."providerId" = 'credential') as password,
         s."createdAt" > now() - $2 * interval '1 minute' as fresh
    from auth.session s where s.token = $1`;

interface SigningAccount {
  readonly password: string | null;
  /** The session was opened within the last minutes. */
  readonly fresh: boolean;
}

/** Asks once more who is at the keyboard, before what binds them. */
@Injectable()
export class SignaturesService {
  constructor(
    private readonly source: DataSource,
    private readonly hashing: PasswordHashing,
    private readonly quota: QuotaService,
  ) {}

  async read({ token }: OpenSession): Promise<SignatureView> {
    const account = await this.account(token);
    const bySession = account?.password === null;
    return bySession ? { by: 'session', ready: account.fresh } : { by: 'password', ready: true };
  }

  /**
   * By the password; where the account has none (a provider signs it in), by a session that was opened just now.
   * @throws SignatureRefusedError, SignatureStaleError, or TooManyRequestsError after ten wrong tries.
   */
  async confirm(person: Person, { token }: OpenSession, password: string | undefined): Promise<void> {
    const subject = ['signature', person.id];
    if (!(await this.quota.take(subject, TRIES, WINDOW_SECONDS))) throw new TooManyRequestsError();
    await this.check(await this.account(token), password);
    await this.quota.forget(subject);
  }

  private async check(account: SigningAccount | undefined, password = ''): Promise<void> {
    if (!account) throw new SignatureRefusedError();
    if (account.password === null && !account.fresh) throw new SignatureStaleError();
    if (account.password === null) return;
    if (!(await this.hashing.verify({ hash: account.password, password }))) throw new SignatureRefusedError();
  }

  private async account(token: string): Promise<SigningAccount | undefined> {
    const [account] = await this.source.query<SigningAccount[]>(ACCOUNT, [token, FRESH_MINUTES]);
    return account;
  }
}
