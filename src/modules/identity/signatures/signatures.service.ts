import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PasswordHashing } from '../auth/password-hashing.js';
import { SignatureRefusedError, TooManyRequestsError } from '../identity.errors.js';
import { type Person } from '../people/person.js';
import { QuotaService } from '../quota/quota.service.js';
import { type OpenSession } from '../sessions/open-session.js';

const TRIES = 10;
const WINDOW_SECONDS = 15 * 60;
const FRESH_MINUTES = 10;

const ACCOUNT = `
  select (select a.password from auth.account a where a."userId" = s."userId" and a."providerId" = 'credential') as password,
         s."createdAt" > now() - $2 * interval '1 minute' as fresh
    from auth.session s where s.token = $1`;

/** Asks once more who is at the keyboard, before what binds them. */
@Injectable()
export class SignaturesService {
  constructor(
    private readonly source: DataSource,
    private readonly hashing: PasswordHashing,
    private readonly quota: QuotaService,
  ) {}

  /**
   * By the password; where the account has none (a provider signs it in), by a session that was opened just now.
   * @throws SignatureRefusedError, or TooManyRequestsError after ten wrong tries.
   */
  async confirm(person: Person, { token }: OpenSession, password: string | undefined): Promise<void> {
    const subject = ['signature', person.id];
    if (!(await this.quota.take(subject, TRIES, WINDOW_SECONDS))) throw new TooManyRequestsError();
    const [account] = await this.source.query<{ password: string | null; fresh: boolean }[]>(ACCOUNT, [token, FRESH_MINUTES]);
    if (!(await this.agrees(account, password))) throw new SignatureRefusedError();
    await this.quota.forget(subject);
  }

  private async agrees(account: { password: string | null; fresh: boolean } | undefined, password = ''): Promise<boolean> {
    if (!account) return false;
    return account.password === null ? account.fresh : this.hashing.verify({ hash: account.password, password });
  }
}
