import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Reason } from '../../../shared/reason.js';
import { type PasswordPolicy, RegionsService } from '../../organisations/index.js';
import { MembershipsRepository } from '../people/memberships.repository.js';
import { type PasswordOwner, passwordReasons } from './password-rules.js';

export interface PasswordAttempt {
  readonly email: string;
  readonly password: string;
  /** The code that proves the address, where one is asked for. */
  readonly code?: string;
}

type CodeCheck = (email: string, code: string) => Promise<unknown>;

/** Applies the password policy of the person's regions before any password is written. */
@Injectable()
export class PasswordGate {
  private checkCode: CodeCheck = () => Promise.reject(new Error('The password gate is not connected to the accounts library'));

  constructor(
    private readonly source: DataSource,
    private readonly regions: RegionsService,
    private readonly memberships: MembershipsRepository,
  ) {}

  /** The library needs the gate and the gate needs the library: the second one built is handed over here. */
  connect(checkCode: CodeCheck): void {
    this.checkCode = checkCode;
  }

  /**
   * The rules that the password breaks. The code comes first: a wrong one is refused before anything is said about
   * a name or a region, or the answer would tell a known address from an unknown one.
   */
  async reasons({ email, password, code }: PasswordAttempt): Promise<Reason[]> {
    if (code !== undefined) await this.checkCode(email, code);
    return this.policyReasons(password, { email, name: '' });
  }

  /** The same for an account that an administrator makes. */
  async policyReasons(password: string, owner: PasswordOwner): Promise<Reason[]> {
    const [user] = await this.source.query<{ id: string; name: string }[]>('select id, name from auth."user" where email = $1', [
      owner.email.toLowerCase(),
    ]);
    const policies = await this.policiesOf(user?.id);
    const known = { email: owner.email, name: `${owner.name} ${user?.name ?? ''}` };
    return unique(policies.flatMap((policy) => passwordReasons(policy, password, known)));
  }

  /** The one to show to its owner before the password is chosen: that of their first region. */
  async policyOf(personId: string): Promise<PasswordPolicy> {
    const [policy] = await this.policiesOf(personId);
    return policy ?? (await this.regions.byDefault()).settings.passwordPolicy;
  }

  private async policiesOf(personId: string | undefined): Promise<PasswordPolicy[]> {
    const slugs = personId === undefined ? [] : (await this.memberships.of(personId)).map(({ region }) => region);
    if (slugs.length === 0) return [(await this.regions.byDefault()).settings.passwordPolicy];
    return Promise.all([...new Set(slugs)].map(async (slug) => (await this.regions.get(slug)).settings.passwordPolicy));
  }
}

function unique(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}
